import { type Either, isLeft, left, right } from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { CalendarDate } from './calendar-date.ts';
import type { AnyEvent } from './event.ts';
import { type AnyRef, type Ref, type StreamName, streamName } from './fold.ts';
import type { StudentNumber } from './identifiers.ts';
import type { Iin } from './iin.ts';
import { isInTheOpen, personalPaths } from './personal.ts';
import type { Summary, SummaryQuestion } from './summary.ts';

/** What a decision may consult besides the stream it writes to. All of it is resolved before; nothing here reads or waits. */
export type Context = {
  /** The state of another stream. Only what the command's `reads` named may be looked at. */
  readonly look: <S>(ref: Ref<S>) => S;
  /** Which student has this IIN already. */
  readonly holderOf: (iin: Iin) => StudentNumber | undefined;
  /** The latest day whose policy has judged anything that is recorded. */
  readonly lastJudgedOn: CalendarDate | undefined;
  /** SHA-256 of a text, in hexadecimal. */
  readonly digest: (text: string) => string;
  /** What the records say; undefined where the command's `comparesWith` asks for nothing, or nothing at all is recorded. */
  readonly summary?: Summary | undefined;
  /**
   * Who acts. Undefined where an import brings in what others have done before: then nobody's second hand is asked for, and no window
   * is closed.
   */
  readonly actor: string | undefined;
};

/** A rule that says no: a stable name and the facts that a person needs. No sentence, no code of a protocol. */
export type Refusal = { readonly refusal: string };

/** An event that one stream of the office puts into another, most often into a student's. */
export type Posting = { readonly stream: StreamName; readonly event: AnyEvent };

/** An event that a document of the office puts into a student's stream. */
export const toStudent = <E extends AnyEvent>(student: StudentNumber, event: E): Posting => ({
  stream: streamName('student', student),
  event,
});

/**
 * A command of the office. `check` lists everything that stands against it; `record` says what is recorded when nothing does
 * (`[]`: already so). Both are pure and total.
 */
export type Command<C, S, E extends AnyEvent, R extends Refusal> = {
  readonly name: string;
  /** What the command does, in one sentence for `do --list` and the API's reference. */
  readonly summary: string;
  readonly codec: t.Type<C>;
  /** The stream that the command writes to. */
  readonly stream: (command: C) => Ref<S>;
  /** The other streams that the decision consults; asked again until it names no new one. */
  readonly reads: (command: C, state: S, look: <T>(ref: Ref<T>) => T) => readonly AnyRef[];
  /** The IIN that the command reserves for its student. */
  readonly reserves?: (command: C) => { readonly iin: Iin; readonly student: StudentNumber } | undefined;
  /** The table that the decision is compared with, where it is compared with one. */
  readonly comparesWith?: (command: C, state: S) => SummaryQuestion | undefined;
  /** Whether the latest judged day is needed, which costs a scan. */
  readonly needsLastJudged?: boolean;
  readonly check: (context: Context) => (command: C) => (state: S) => readonly R[];
  readonly record: (context: Context) => (command: C) => (state: S) => readonly E[];
  /** What whoever asked is told besides, from the state that stands then, so that it is told also where nothing had to be recorded. */
  readonly tells?: (command: C) => (state: S) => Readonly<Record<string, string>>;
  /** Every refusal that `check` can name. */
  readonly refusals: readonly R['refusal'][];
  /** Method and path of the HTTP route. */
  readonly path: string;
};

/** A command whose types are known only to itself. */
export type AnyCommand = Command<never, never, AnyEvent, Refusal>;

/** The codec of a command takes no sealed value: it would be recorded as it came, unseen by the rules and never to be opened. */
const inTheOpen = <C>(codec: t.Type<C>): t.Type<C> => {
  const paths = personalPaths(codec);
  return paths.length === 0
    ? codec
    : new t.RefinementType(
        codec.name,
        codec.is,
        (u, context) => {
          const decoded = codec.validate(u, context);
          return isLeft(decoded) || isInTheOpen(paths, decoded.right) ? decoded : t.failure(u, context, 'sealed values are not taken');
        },
        t.identity,
        codec,
        () => true,
      );
};

/** Defines a command; see `Command`. */
export const command = <C, S, E extends AnyEvent, R extends Refusal>(
  name: string,
  definition: Omit<Command<C, S, E, R>, 'name'>,
): Command<C, S, E, R> => ({ name, ...definition, codec: inTheOpen(definition.codec) });

/**
 * Decides a command: Left with the first refusal, Right with the events to record, none if it is already so.
 */
export const decide =
  <C, S, E extends AnyEvent, R extends Refusal>(command: Command<C, S, E, R>) =>
  (context: Context) =>
  (input: C) =>
  (state: S): Either<R, readonly E[]> => {
    const [first] = command.check(context)(input)(state);
    return first === undefined ? right(command.record(context)(input)(state)) : left(first);
  };
