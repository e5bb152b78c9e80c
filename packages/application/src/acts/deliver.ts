import { type Either, isLeft, right } from 'fp-ts/lib/Either.js';
import type { StreamName } from '@tirkeu/domain';
import { type Append, type NewEvent, StoreFault, type WrongRevision } from '@tirkeu/store';
import type { Storage } from './desk.ts';
import type { Entry } from './envelope.ts';
import type { DuePosting } from './postings.ts';

const ATTEMPTS = 50;

/** How many streams are posted into at once. */
const IN_FLIGHT = 32;

/** Makes of an event of the domain one for the store. */
export type Wrap = (entry: Entry) => NewEvent;

/** Postings as they are written, by the streams that they go into. */
export type Wrapped = ReadonlyMap<StreamName, readonly NewEvent[]>;

/** Postings of one or several documents, each wrapped by what it says of its own. */
export const wrappedPostings = (due: readonly (readonly [posting: DuePosting, wrap: Wrap])[]): Wrapped =>
  new Map(
    [...Map.groupBy(due, ([{ stream }]) => stream)].map(([stream, postings]) => [stream, postings.map(([posting, wrap]) => wrap(posting))]),
  );

/** The append of those postings that the student's stream does not hold yet; undefined where it holds all. */
const postingAppend = async (storage: Storage, stream: StreamName, postings: readonly NewEvent[]): Promise<Append | undefined> => {
  const stored = await storage.events.readStream(stream);
  const there = new Set(stored.map((event) => event.id));
  const events = postings.filter((posting) => !there.has(posting.id));
  return events.length === 0 ? undefined : { stream, expected: stored.at(-1)?.revision ?? 'no-stream', events };
};

const postInto = async (storage: Storage, stream: StreamName, postings: readonly NewEvent[]): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const append = await postingAppend(storage, stream, postings);
    if (append === undefined || !isLeft(await storage.events.append(append))) return;
  }
  throw new StoreFault('locked', stream, 'Others kept writing to the same student; the posting is finished by the next command.');
};

/**
 * Posts into students' streams what is due, each stream at its exact revision, re-read on conflict. What a stream holds already is
 * not written again, so it may be broken off and begun anew between any two steps.
 */
export const post = async (storage: Storage, postings: Wrapped): Promise<void> => {
  const streams = [...postings];
  for (let from = 0; from < streams.length; from += IN_FLIGHT) {
    const posted = await Promise.allSettled(
      streams.slice(from, from + IN_FLIGHT).map(([stream, events]) => postInto(storage, stream, events)),
    );
    for (const one of posted) if (one.status === 'rejected') throw one.reason;
  }
};

/**
 * Writes documents' events, and with them what they post. Where the store can, all of it at once; elsewhere the documents first, in
 * their order, and then the postings, which the next command finishes if this one is broken off.
 */
export const deliver = async (
  storage: Storage,
  documents: readonly Append[],
  due: readonly DuePosting[],
  wrap: Wrap,
): Promise<Either<WrongRevision, void>> => {
  const wrapped = wrappedPostings(due.map((posting) => [posting, wrap]));
  if (storage.events.atomicBatches) {
    const postings = await Promise.all([...wrapped].map(([stream, events]) => postingAppend(storage, stream, events)));
    const appends = [...documents, ...postings.filter((append) => append !== undefined)];
    const [only] = appends;
    const written: Either<WrongRevision, unknown> =
      appends.length === 1 && only !== undefined ? await storage.events.append(only) : await storage.events.appendAll(appends);
    return isLeft(written) ? written : right(undefined);
  }
  for (const append of documents) {
    const written = await storage.events.append(append);
    if (isLeft(written)) return written;
  }
  await post(storage, wrapped);
  return right(undefined);
};
