import { join } from 'node:path';
import { type AnyCommand, rooms } from '@tirkeu/domain';
import type { Accepted, Done, Refused, Regulation } from '../../packages/domain/src/testing/index.ts';
import { type AtTheDoor, firstInLine, type Step } from './first-in-line.ts';

const domain = join(import.meta.dirname, '..', '..', 'packages', 'domain', 'src');

/** The examples that a room keeps as `ROOMRegulation` in its `regulation.ts`. */
const regulationOf = async (room: string): Promise<Regulation> => {
  const exported = (await import(join(domain, room, 'regulation.ts'))) as Readonly<Record<string, Regulation>>;
  const found = exported[`${room}Regulation`];
  if (found === undefined) throw new Error(`${room}/regulation.ts exports no ${room}Regulation`);
  return found;
};

/** The examples of every room that has commands. A new room's come in by themselves. */
const regulations: readonly Regulation[] = await Promise.all(
  rooms.filter(({ commands }) => commands.length > 0).map(({ name }) => regulationOf(name)),
);

export type { Step } from './first-in-line.ts';

const someone = (steps: readonly Done[]): steps is readonly Step[] => steps.every(({ actor }) => actor !== undefined);

const named = <E extends Accepted | Refused>(example: E): E & { readonly name: string } => ({
  ...example,
  name: `${example.when.command.name}: ${example.so}`,
});

const isAtTheDoor = <E extends Accepted | Refused>(example: E & { readonly name: string }): example is E & AtTheDoor<E> =>
  someone([...example.given, example.when]);

const all = {
  accepted: regulations.flatMap(({ accepted }) => accepted).map(named),
  refused: regulations.flatMap(({ refused }) => refused).map(named),
};

/** Examples that a door can show. */
export const accepted = all.accepted.filter(isAtTheDoor);
const shown = all.refused.filter(isAtTheDoor);

/** Examples of an import, in which nobody acts: no door leads there. */
export const imports = [...all.accepted, ...all.refused].filter((example) => !isAtTheDoor(example));

const isMet = (examples: readonly AtTheDoor<Refused>[], command: string, refusal: string): boolean =>
  examples.some(({ when, against }) => when.command.name === command && against[0]?.refusal === refusal);

/** Refusals that no example meets first: a door names no other. */
const notMetBy = (examples: readonly AtTheDoor<Refused>[]): readonly { readonly command: AnyCommand; readonly refusal: string }[] =>
  rooms
    .flatMap(({ commands }) => commands)
    .flatMap((command) => command.refusals.map((refusal) => ({ command, refusal })))
    .filter(({ command, refusal }) => !isMet(examples, command.name, refusal));

const behindOthers = notMetBy(shown).flatMap(({ command, refusal }) => {
  const behind = shown.filter(({ when, against }) => when.command.name === command.name && against.some((one) => one.refusal === refusal));
  return firstInLine(refusal, behind, [...accepted, ...shown]);
});

/** Refused examples that a door can show; where a refusal stands behind others in all of them, one more in which it comes first. */
export const refused: readonly AtTheDoor<Refused>[] = [...shown, ...behindOthers];

/** Refusals that no door can be made to show. */
export const unreached = notMetBy(refused).map(({ command, refusal }) => `${command.name}: ${refusal}`);

/** The input of a step, as JSON carries it. */
export const inputOf = ({ command, input }: Step): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(command.codec.encode(input))) as Readonly<Record<string, unknown>>;

/** Examples by what went before them, so that an office need be prepared once for all that are refused there. */
export const byGiven = <E extends { readonly given: readonly Step[] }>(examples: readonly E[]): readonly (readonly E[])[] => {
  const groups = new Map<string, E[]>();
  for (const example of examples) {
    const key = JSON.stringify(example.given.map((step) => [step.command.name, inputOf(step), step.actor]));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [example]);
    else group.push(example);
  }
  return [...groups.values()];
};

const digestForTests = /^digest-\d+-\d+$/;
const digest = /^[0-9a-f]{64}$/;

/**
 * What is recorded, or the facts of a refusal, with every digest and every position of the log made alike: the examples have others than
 * the doors.
 */
export const withoutDigests = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, inner: unknown) => {
      if (typeof inner !== 'string') return inner;
      return digestForTests.test(inner) || digest.test(inner) ? 'a digest' : name === 'position' ? 'a position' : inner;
    }),
  ) as unknown;
