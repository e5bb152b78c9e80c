import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Append,
  type Appended,
  type EventStore,
  type ExpectedRevision,
  StoreFault,
  type StreamName,
  type WrongRevision,
} from '@tirkeu/store';
import { type Either, isLeft, left, right } from 'fp-ts/lib/Either.js';
import { type Driver, DriverError, type Proposed, isFailure } from './driver/index.ts';
import { duplicate, type Earlier, earlierAppend } from './earlier-append.ts';
import type { KnownIds, KnownStream } from './known-ids.ts';
import { limited } from './limited.ts';
import { positionText } from './log-position.ts';
import { pauseAfter } from './persevering.ts';
import { bytesOf, proposedEvent } from './proposed-event.ts';
import type { StreamReader } from './reading-streams.ts';
import { splitByBytes } from './split-by-bytes.ts';
import { positionOf } from './stored-event.ts';

/** How many appends are under way at once; each is at most of the size that the server takes. */
const atOnce = 128;

const outcomeUnknown = (stream: StreamName, cause: unknown): StoreFault => {
  const help = 'The server did not say whether this was written, and could not be asked. Do the same again: it is not written twice.';
  return new StoreFault('outcome-unknown', stream, help, { cause });
};

/** Where an append ended, or what its stream holds instead. */
type Outcome = Either<WrongRevision['actual'], Appended>;

/** Appends, and finds out what became of them. */
export const appender = (driver: Driver, reader: StreamReader, ids: KnownIds, outcomeMilliseconds: number): EventStore['append'] => {
  const inLine = limited(atOnce);

  /** What a stream holds, up to a revision at least, and what the server said that it does: only what this process has not seen yet is read. */
  const look = async (stream: StreamName, upTo = Infinity, said: DriverError['actual'] = 'no-stream'): Promise<KnownStream> => {
    const { last } = ids.of(stream);
    if (last < upTo) {
      const range = { from: last + 1, direction: 'forwards' } as const;
      await reader.recorded(
        stream,
        upTo === Infinity ? range : { ...range, limit: upTo - last },
        said === 'no-stream' ? last : Math.max(last, said),
      );
    }
    return ids.of(stream);
  };

  const answerAt = async (stream: StreamName, revision: number): Promise<Appended> => {
    const [event] = await reader.recorded(stream, { from: revision, direction: 'forwards', limit: 1 });
    if (event === undefined) throw new Error('defect: an event that was seen is not read');
    return { revision, position: positionText(positionOf(event)) };
  };

  /**
   * One part. Whenever it is not known whether it was written, the stream is read: if it is there, it was; if not, the same ids
   * are tried at the same exact revision. At a newer one they could be written twice, by a first attempt that comes late.
   */
  const write = async (part: Append, proposed: readonly Proposed[], until: number): Promise<Outcome> => {
    const { stream } = part;
    let expected: ExpectedRevision = part.expected;
    let mayBeWritten = false;
    for (let failures = 0; ; failures++) {
      let failure: DriverError;
      try {
        const { revision, position } = await driver.append(stream, expected, proposed);
        ids.note(
          stream,
          revision - proposed.length + 1,
          proposed.map(({ id }) => id),
        );
        return right(position === undefined ? await answerAt(stream, revision) : { revision, position: positionText(position) });
      } catch (error) {
        if (!(error instanceof DriverError)) throw error;
        if (error.kind !== 'wrong-revision' && error.kind !== 'failed') throw mayBeWritten ? outcomeUnknown(stream, error) : error;
        failure = error;
      }
      try {
        if (isFailure(failure)) {
          mayBeWritten = true;
          const wait = pauseAfter(failures);
          if (performance.now() + wait >= until) throw outcomeUnknown(stream, failure);
          await pause(wait);
        }
        const minds = typeof part.expected === 'number' || part.expected === 'no-stream';
        const known = await look(stream, Infinity, minds ? undefined : failure.actual);
        const earlier = earlierAppend(part, known);
        if (earlier !== undefined) {
          if (earlier.count < part.events.length) throw duplicate(stream);
          return right(await answerAt(stream, earlier.first + earlier.count - 1));
        }
        const fits = !minds && (part.expected === 'any' || known.last >= 0);
        if (failure.kind === 'wrong-revision' && !fits) return left(failure.actual ?? 'no-stream');
        // whoever wrote meanwhile: an append that does not mind goes behind them, at a revision that no late attempt can take
        if (fits) expected = known.last < 0 ? 'no-stream' : known.last;
      } catch (error) {
        if (!(error instanceof DriverError) || (!isFailure(error) && !mayBeWritten)) throw error;
        if (!isFailure(error) || performance.now() >= until) throw outcomeUnknown(stream, error);
      }
    }
  };

  /** An append that the server takes whole. */
  const appendWhole = async (append: Append, proposed: readonly Proposed[], until: number): Promise<Either<WrongRevision, Appended>> => {
    const outcome = await inLine(() => write(append, proposed, until));
    return isLeft(outcome) ? left({ stream: append.stream, expected: append.expected, actual: outcome.left }) : outcome;
  };

  /** A large one, part by part; it goes on after as many of its events as the stream holds already. */
  const appendInParts = async (
    { stream, expected, events }: Append,
    parts: readonly (readonly Proposed[])[],
    earlier: Earlier | undefined,
    until: number,
  ): Promise<Either<WrongRevision, Appended>> => {
    const done = earlier?.count ?? 0;
    const ends = parts.map((_, i) => parts.slice(0, i + 1).reduce((sum, part) => sum + part.length, 0));
    if (done > 0 && !ends.includes(done)) throw duplicate(stream);
    let written: Appended | undefined;
    for (const [i, part] of parts.entries()) {
      const end = ends[i] ?? 0;
      const start = end - part.length;
      if (end <= done) continue;
      const at: ExpectedRevision = written?.revision ?? (earlier === undefined ? expected : earlier.first + done - 1);
      const outcome = await inLine(() => write({ stream, expected: at, events: events.slice(start, end) }, part, until));
      if (isLeft(outcome)) {
        if (start === 0) return left({ stream, expected, actual: outcome.left });
        throw new StoreFault(
          'outcome-unknown',
          stream,
          'The first part of a large append was written, and then somebody else wrote to the same stream. Look at the stream before anything else.',
        );
      }
      written = outcome.right;
    }
    if (written === undefined) throw new Error('defect: an append without parts');
    return right(written);
  };

  return async (append) => {
    const { stream, expected, events } = append;
    if (events.length === 0) throw new Error('defect: an append without events');
    if (events.length > 1 && new Set(events.map(({ id }) => id)).size < events.length) throw duplicate(stream);
    const proposed = events.map(proposedEvent);
    const until = performance.now() + outcomeMilliseconds;
    // what is not expected to exist cannot hold the ids; an answer that it does exist is looked into
    const known = expected === 'no-stream' ? ids.of(stream) : await look(stream, typeof expected === 'number' ? expected : Infinity);
    const earlier = earlierAppend(append, known);
    if (earlier !== undefined && earlier.count === events.length) return right(await answerAt(stream, earlier.first + earlier.count - 1));
    const parts = splitByBytes(proposed, bytesOf);
    return parts.length === 1 && earlier === undefined
      ? appendWhole(append, proposed, until)
      : appendInParts(append, parts, earlier, until);
  };
};
