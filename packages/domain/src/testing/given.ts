import { type Either, isLeft } from 'fp-ts/lib/Either.js';
import {
  type AnyEvent,
  type AnyRef,
  type CalendarDate,
  type Context,
  decide,
  type Iin,
  judgedDateOf,
  laterOf,
  type Refusal,
  type StreamName,
  streamName,
  type StudentNumber,
} from '../kernel/index.ts';
import { events, postingsOf } from '../rooms.ts';
import type { Done } from './done.ts';

/** An office in memory: what each stream holds, and who has which IIN. */
export type Office = { readonly streams: ReadonlyMap<StreamName, readonly AnyEvent[]>; readonly holders: ReadonlyMap<Iin, StudentNumber> };

const nothing: Office = { streams: new Map(), holders: new Map() };

const stateIn = (office: Office, { stream, fold }: AnyRef): never =>
  fold.after(fold.initial as never, (office.streams.get(stream) ?? []) as never[]) as never;

const nameOf = ({ stream, fold }: AnyRef): string => `${stream} as ${fold.name}`;

/** What the command names in `reads`, asked until it names nothing new. */
const namedBy = (office: Office, { command, input }: Done): ReadonlySet<string> => {
  const own = command.stream(input) as AnyRef;
  const named = new Map([[nameOf(own), own]]);
  for (let before = 0; before < named.size; ) {
    before = named.size;
    const look = (ref: AnyRef): never => (named.has(nameOf(ref)) ? stateIn(office, ref) : (ref.fold.initial as never));
    for (const ref of command.reads(input, stateIn(office, own), look)) named.set(nameOf(ref), ref);
  }
  return new Set(named.keys());
};

const lastJudged = (office: Office): CalendarDate | undefined =>
  [...office.streams.values()].flat().reduce<CalendarDate | undefined>((latest, event) => {
    const codec = events.codecs.get(event.type);
    const day = codec === undefined ? undefined : judgedDateOf(codec, event);
    return day === undefined ? latest : latest === undefined ? day : laterOf(latest, day);
  }, undefined);

/** Stands in for SHA-256: different for texts that differ somewhere near their end. */
export const digestForTests = (text: string): string =>
  `digest-${text.length}-${[...text].reduce((sum, c, i) => (sum * 31 + (c.codePointAt(0) ?? i)) % 1_000_003, 7)}`;

/** What a decision may consult: only what its command named. Anything else is thrown as a defect. */
const contextOf = (office: Office, step: Done): Context => {
  const named = namedBy(office, step);
  return {
    look: (ref) => {
      if (!named.has(nameOf(ref))) throw new Error(`defect: ${step.command.name} looks at ${nameOf(ref)}, which its reads do not name`);
      return stateIn(office, ref);
    },
    holderOf: (iin) => office.holders.get(iin),
    get lastJudgedOn() {
      if (step.command.needsLastJudged !== true)
        throw new Error(`defect: ${step.command.name} asks for the last judged day without saying so`);
      return lastJudged(office);
    },
    digest: digestForTests,
    get summary() {
      if (step.command.comparesWith === undefined) throw new Error(`defect: ${step.command.name} asks for a summary without saying which`);
      const question = step.command.comparesWith(step.input, stateIn(office, step.command.stream(step.input)));
      return question === undefined ? undefined : step.summary;
    },
    actor: step.actor,
  };
};

const appended = (office: Office, stream: StreamName, added: readonly AnyEvent[]): Office => ({
  ...office,
  streams: new Map(office.streams).set(stream, [...(office.streams.get(stream) ?? []), ...added]),
});

const checkedIn = (office: Office, step: Done): readonly Refusal[] => {
  const { command, input } = step;
  return command.check(contextOf(office, step))(input)(stateIn(office, command.stream(input)));
};

const decidedIn = (office: Office, step: Done): Either<Refusal, readonly AnyEvent[]> => {
  const { command, input } = step;
  return decide(command)(contextOf(office, step))(input)(stateIn(office, command.stream(input)));
};

/** The office after a command was carried out, its postings made. Throws where the command is refused. */
export const after = (office: Office, step: Done): Office => {
  const decided = decidedIn(office, step);
  if (isLeft(decided)) throw new Error(`${step.command.name} is refused: ${JSON.stringify(decided.left)}`);
  if (decided.right.length === 0) return office;
  const recorded = appended(office, step.command.stream(step.input).stream, decided.right);
  const reserved = step.command.reserves?.(step.input);
  const held = reserved === undefined ? recorded : { ...recorded, holders: new Map(recorded.holders).set(reserved.iin, reserved.student) };
  return decided.right.flatMap(postingsOf).reduce((current, { stream, event }) => appended(current, stream, [event]), held);
};

export type Given = {
  readonly office: Office;
  /** The events of a student's stream. */
  readonly studentEvents: (student: string) => readonly AnyEvent[];
  /** The whole outcome of a command. */
  readonly when: (step: Done) => Either<Refusal, readonly AnyEvent[]>;
  /** Everything that stands against a command. */
  readonly against: (step: Done) => readonly Refusal[];
  readonly and: (...steps: readonly Done[]) => Given;
};

const from = (office: Office): Given => ({
  office,
  studentEvents: (student) => office.streams.get(streamName('student', student)) ?? [],
  when: (step) => decidedIn(office, step),
  against: (step) => checkedIn(office, step),
  and: (...steps) => from(steps.reduce(after, office)),
});

/** An office in which these commands were carried out, one after the other. */
export const given = (...steps: readonly Done[]): Given => from(steps.reduce(after, nothing));
