import { isRight } from 'fp-ts/lib/Either.js';
import { type Accepted, type Done, given, type Given, type Refused } from '../../packages/domain/src/testing/index.ts';

/** A command that somebody carries out: the doors know no other. */
export type Step = Done & { readonly actor: string };

/** An example of which every step is carried out by somebody. */
export type AtTheDoor<E extends Accepted | Refused> = Omit<E, 'given' | 'when'> & {
  readonly name: string;
  readonly given: readonly Step[];
  readonly when: Step;
};

type Fields = ReadonlyMap<string, readonly unknown[]>;

/** What the fields of some inputs hold, by name, however deep. */
const fieldsIn = (inputs: readonly unknown[]): Fields => {
  const found = new Map<string, unknown[]>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      found.set(name, [...(found.get(name) ?? []), inner]);
      visit(inner);
    }
  };
  for (const input of inputs) visit(input);
  return found;
};

/** A value with one thing in it made different, however deep: a member or a field left out, a field as it is elsewhere, another name. */
const otherwise = (value: unknown, elsewhere: Fields): readonly unknown[] => {
  if (typeof value === 'string') return [`${value}9`];
  if (Array.isArray(value))
    return value.flatMap((member: unknown, i) => [
      value.toSpliced(i, 1),
      ...otherwise(member, elsewhere).map((other) => value.toSpliced(i, 1, other) as unknown),
    ]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => [
    Object.fromEntries(Object.entries(value).filter(([other]) => other !== field)),
    ...[...(elsewhere.get(field) ?? []), ...otherwise(inner, elsewhere)].map((other) => ({ ...value, [field]: other })),
  ]);
};

const variantsOf = (step: Step, elsewhere: Fields): readonly Step[] =>
  otherwise(step.command.codec.encode(step.input), elsewhere).flatMap((other) => {
    const decoded = step.command.codec.decode(other);
    return isRight(decoded) ? [{ ...step, input: decoded.right }] : [];
  });

/** Every office on the way to an example, once. */
const officesOf = (
  givens: readonly (readonly Step[])[],
): ReadonlyMap<string, { readonly steps: readonly Step[]; readonly office: Given }> => {
  const offices = new Map([['', { steps: [] as readonly Step[], office: given() }]]);
  for (const steps of givens) {
    let key = '';
    let { office } = offices.get(key) ?? { office: given() };
    steps.forEach((step, i) => {
      key += JSON.stringify([step.command.name, step.input, step.actor]);
      office = offices.get(key)?.office ?? office.and(step);
      offices.set(key, { steps: steps.slice(0, i + 1), office });
    });
  }
  return offices;
};

const stepsOf = (examples: readonly AtTheDoor<Accepted | Refused>[]): readonly Step[] =>
  examples.flatMap((example) => [...example.given, example.when]);

let offices: ReturnType<typeof officesOf> | undefined;

/**
 * An example in which a refusal comes first, found among commands that it stands against behind others: carried out in other offices of the
 * examples, and with one thing after the other in its input as it is in those, as long as fewer refusals stand before it; or after a step
 * before it that is so changed. What stands against it then, the domain says. None where none is found.
 */
export const firstInLine = (
  refusal: string,
  behind: readonly AtTheDoor<Refused>[],
  examples: readonly AtTheDoor<Accepted | Refused>[],
): readonly AtTheDoor<Refused>[] => {
  offices ??= officesOf(examples.map((example) => example.given));
  const all = [...offices.values()].toReversed();
  const whens = behind.map(({ when }) => when);
  const elsewhere = fieldsIn(stepsOf(examples).flatMap(({ command, input }) => (command === whens[0]?.command ? [input] : [])));

  const found = (when: Step, steps: readonly Step[], against: Refused['against']): readonly AtTheDoor<Refused>[] => [
    { so: refusal, name: `${when.command.name}: ${refusal}, before anything else`, given: steps, when, against },
  ];

  let candidates: readonly Step[] = whens;
  let before = Infinity;
  while (candidates.length > 0) {
    let best: Step | undefined;
    for (const when of candidates)
      for (const { steps, office } of all) {
        const against = office.against(when);
        const place = against.findIndex((one) => one.refusal === refusal);
        if (place === 0) return found(when, steps, against);
        if (place > 0 && place < before) {
          before = place;
          best = when;
        }
      }
    candidates = best === undefined ? [] : variantsOf(best, elsewhere);
  }

  // what it judges lies in what was drafted before
  for (const { given: steps, when } of behind) {
    const last = steps.at(-1);
    if (last === undefined) continue;
    const drafts = fieldsIn(stepsOf(examples).flatMap(({ command, input }) => (command === last.command ? [input] : [])));
    for (const draft of [last, ...variantsOf(last, drafts)])
      for (const { steps: others, office } of all) {
        if (office.against(draft).length > 0) continue;
        const against = office.and(draft).against(when);
        if (against[0]?.refusal === refusal) return found(when, [...others, draft], against);
      }
  }
  return [];
};
