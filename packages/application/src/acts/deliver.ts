import { type Either, isLeft, right } from 'fp-ts/lib/Either.js';
import type { StreamName } from '@tirkeu/domain';
import { type Append, type NewEvent, StoreFault, type WrongRevision } from '@tirkeu/store';
import { allEnded, inFlight } from './all-ended.ts';
import type { Storage } from './desk.ts';
import type { Entry } from './envelope.ts';
import type { DuePosting } from './postings.ts';

const ATTEMPTS = 50;

/** Makes of an event of the domain one for the store. */
export type Wrap = (entry: Entry) => NewEvent;

/** A posting as it is written. */
export type Posted = { readonly stream: StreamName; readonly event: NewEvent };

/** Wraps what one document posts, for the streams that it goes into. */
export const posted = (due: readonly DuePosting[], wrap: Wrap): readonly Posted[] =>
  due.map((posting) => ({ stream: posting.stream, event: wrap(posting) }));

type ByStream = ReadonlyMap<StreamName, readonly Posted[]>;

const byStream = (postings: readonly Posted[]): ByStream => Map.groupBy(postings, ({ stream }) => stream);

/** The append of those postings that the student's stream does not hold yet; undefined where it holds all. */
const postingAppend = async (storage: Storage, stream: StreamName, postings: readonly Posted[]): Promise<Append | undefined> => {
  const stored = await storage.events.readStream(stream);
  const there = new Set(stored.map((event) => event.id));
  const events = postings.flatMap(({ event }) => (there.has(event.id) ? [] : [event]));
  return events.length === 0 ? undefined : { stream, expected: stored.at(-1)?.revision ?? 'no-stream', events };
};

const postInto = async (storage: Storage, stream: StreamName, postings: readonly Posted[]): Promise<void> => {
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
export const post = async (storage: Storage, postings: readonly Posted[]): Promise<void> => {
  for (const several of inFlight([...byStream(postings)])) await allEnded(several.map(([stream, own]) => postInto(storage, stream, own)));
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
  const owed = posted(due, wrap);
  if (storage.events.atomicBatches) {
    const postings = await Promise.all([...byStream(owed)].map(([stream, own]) => postingAppend(storage, stream, own)));
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
  await post(storage, owed);
  return right(undefined);
};
