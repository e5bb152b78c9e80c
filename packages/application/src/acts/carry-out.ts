import { type Either, isLeft, left, right } from 'fp-ts/lib/Either.js';
import type { AnyCommand, AnyEvent, AnyRef, Context, Refusal, StreamName, Summary, SummaryQuestion } from '@tirkeu/domain';
import { personFold } from '@tirkeu/domain/students';
import { type Append, StoreFault } from '@tirkeu/store';
import { ownersIn } from '../sealing/index.ts';
import type { Act, Storage } from './desk.ts';
import { sha256 } from './digest.ts';
import { type Entry, enveloped } from './envelope.ts';
import { eventIdOf } from './ids.ts';
import { lastJudgedOn } from './last-judged.ts';
import { type Reservation, reservationOf } from './person-stream.ts';
import { deliver } from './deliver.ts';
import { type DuePosting, duePostings } from './postings.ts';
import { type LoadedStream, loadStreams, lookAt } from './streams.ts';

/** What an act recorded: its events, postings among them, and the revision its stream has now. */
export type Recorded = {
  readonly recorded: readonly AnyEvent[];
  readonly revision: number | undefined;
  /** What the command tells besides; left out where it tells nothing. */
  readonly told?: Told;
};

/** What a command tells whoever asked, besides what was recorded. */
export type Told = Readonly<Record<string, string>>;

/** How a command is carried out. */
export type CarryingOut = {
  /** Decides and records nothing. */
  readonly dryRun?: boolean;
  /** The revision at which the command's own stream must stand; asked anew at every attempt. */
  readonly isExpected?: (revision: number | undefined) => boolean;
  /** What the records say, for decisions that are compared with them; computed anew at every attempt. */
  readonly summaryFor?: SummaryFor;
};

/** Computes the table that a decision is compared with; undefined where nothing at all is recorded. */
export type SummaryFor = (question: SummaryQuestion) => Promise<Summary | undefined>;

/** The stream of the command does not stand where whoever asked believes it does. Not a rule of the office. */
export type RecordMoved = { readonly refusal: 'record-moved'; readonly revision: number | null };

/** Each attempt is lost to somebody who got further: as many may take the next number of one register at once. */
const ATTEMPTS = 100;

/** A decision that is not written yet: the events of the command's own stream, and what stands around them. */
type Decided = {
  readonly stream: StreamName;
  readonly loaded: LoadedStream;
  readonly events: readonly AnyEvent[];
  readonly reservation: Reservation | undefined;
  readonly told: { readonly told?: Told };
};

/** What a command tells once its stream holds further events. */
export const toldAfter = (command: AnyCommand, input: never, state: never, events: readonly AnyEvent[]): { readonly told?: Told } => {
  const { fold } = command.stream(input) as AnyRef;
  return command.tells === undefined ? {} : { told: command.tells(input)(fold.after(state, events as readonly never[]) as never) };
};

const summaryOf = async (question: SummaryQuestion | undefined, summaryFor: SummaryFor | undefined): Promise<Summary | undefined> => {
  if (question === undefined) return undefined;
  if (summaryFor === undefined) throw new Error(`defect: nobody computes the table ${question.table}`);
  return summaryFor(question);
};

/** Loads what the command's decision consults, asks it until it names nothing new, and lets it decide. */
const decideOn = async (
  storage: Storage,
  command: AnyCommand,
  input: never,
  act: Act,
  { isExpected, summaryFor }: CarryingOut,
): Promise<Either<Refusal, Decided>> => {
  const own = command.stream(input) as AnyRef;
  const loaded = new Map(await loadStreams(storage, [own.stream]));
  const revision = loaded.get(own.stream)?.revision;
  if (isExpected?.(revision) === false) {
    const moved: RecordMoved = { refusal: 'record-moved', revision: revision ?? null };
    return left(moved);
  }
  for (;;) {
    const look = lookAt(loaded);
    const seen = <S>(ref: AnyRef): S => (loaded.has(ref.stream) ? look(ref as never) : (ref.fold.initial as S));
    const missing = [...new Set(command.reads(input, look(own as never), seen as never).map((ref) => ref.stream))].filter(
      (name) => !loaded.has(name),
    );
    if (missing.length === 0) break;
    for (const [name, stream] of await loadStreams(storage, missing)) loaded.set(name, stream);
  }
  const reserves = await reservationOf(storage.keyring, command, input);
  const person = reserves === undefined ? undefined : (await loadStreams(storage, [reserves.stream])).get(reserves.stream);
  const holder = person === undefined ? undefined : personFold.after(personFold.initial, person.events as never);
  const look = lookAt(loaded);
  const state = look<never>(own as never);
  const context: Context = {
    look,
    holderOf: () => holder,
    lastJudgedOn: command.needsLastJudged === true ? await lastJudgedOn(storage.events) : undefined,
    digest: sha256,
    summary: await summaryOf(command.comparesWith?.(input, state), summaryFor),
    actor: act.actor,
  };
  const [refusal] = command.check(context)(input)(state);
  if (refusal !== undefined) return left(refusal);
  const stream = loaded.get(own.stream);
  if (stream === undefined) throw new Error(`defect: ${own.stream} was not loaded`);
  const events = command.record(context)(input)(state);
  const reservation = holder !== undefined || events.length === 0 ? undefined : reserves;
  const told = toldAfter(command, input, state, events);
  return right({ stream: own.stream, loaded: stream, events, reservation, told });
};

const expectedAfter = (stream: LoadedStream): number | 'no-stream' => stream.revision ?? 'no-stream';

/**
 * Carries out a command: loads what it consults, decides, appends at the exact revision, posts. Somebody who wrote first makes it
 * decide anew. Left: a rule says no, and nothing was recorded. A dry run decides and records nothing.
 */
export const carryOut = async (
  storage: Storage,
  command: AnyCommand,
  input: unknown,
  act: Act,
  options: CarryingOut = {},
): Promise<Either<Refusal, Recorded>> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const outcome = await decideOn(storage, command, input as never, act, options);
    if (isLeft(outcome)) return outcome;
    const { stream, loaded, events, reservation, told } = outcome.right;
    if (events.length === 0) return right({ recorded: [], revision: loaded.revision, ...told });
    const base = loaded.revision ?? -1;
    const cause = act.request === undefined ? {} : { causationId: act.request };
    const entries = events.map((event, i): Entry => ({ id: eventIdOf(act.commandId, i), event, ...cause }));
    const due = entries.flatMap((entry, i): readonly DuePosting[] => duePostings(stream, base + 1 + i, entry.id, entry.event));
    const recorded = [...events, ...(reservation === undefined ? [] : [reservation.event]), ...due.map((posting) => posting.event)];
    if (options.dryRun === true) return right({ recorded, revision: base + events.length, ...told });

    const keys = await storage.keyring.ensure([...new Set(recorded.flatMap(ownersIn))]);
    const wrap = enveloped(keys, act);
    const first: Append[] =
      reservation === undefined
        ? []
        : [
            {
              stream: reservation.stream,
              expected: 'no-stream',
              events: [wrap({ id: eventIdOf(act.commandId, entries.length), event: reservation.event })],
            },
          ];
    const document: Append = { stream, expected: expectedAfter(loaded), events: entries.map(wrap) };
    const written = await deliver(storage, [...first, document], due, wrap);
    if (!isLeft(written)) return right({ recorded, revision: base + events.length, ...told });
  }
  throw new StoreFault('locked', 'the stream', 'Others kept writing to the same record; try again.');
};
