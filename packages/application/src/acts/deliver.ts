import { type Either, isLeft, right } from 'fp-ts/lib/Either.js';
import type { StreamName } from '@tirkeu/domain';
import { type Append, type NewEvent, StoreFault, type WrongRevision } from '@tirkeu/store';
import type { Storage } from './desk.ts';
import type { Entry } from './envelope.ts';
import type { DuePosting } from './postings.ts';

const ATTEMPTS = 50;

type Wrap = (entry: Entry) => NewEvent;

const byStream = (due: readonly DuePosting[]): ReadonlyMap<StreamName, readonly DuePosting[]> => Map.groupBy(due, ({ stream }) => stream);

/** The append of those postings that the student's stream does not hold yet; undefined where it holds all. */
const postingAppend = async (storage: Storage, stream: StreamName, due: readonly DuePosting[], wrap: Wrap): Promise<Append | undefined> => {
  const stored = await storage.events.readStream(stream);
  const there = new Set(stored.map((event) => event.id));
  const missing = due.filter((posting) => !there.has(posting.id));
  return missing.length === 0 ? undefined : { stream, expected: stored.at(-1)?.revision ?? 'no-stream', events: missing.map(wrap) };
};

/**
 * Posts into students' streams what is due, each stream at its exact revision, re-read on conflict. What a stream holds already is
 * not written again, so it may be broken off and begun anew between any two steps.
 */
export const post = async (storage: Storage, due: readonly DuePosting[], wrap: Wrap): Promise<void> => {
  for (const [stream, postings] of byStream(due)) {
    let done = false;
    for (let attempt = 0; attempt < ATTEMPTS && !done; attempt++) {
      const append = await postingAppend(storage, stream, postings, wrap);
      done = append === undefined || !isLeft(await storage.events.append(append));
    }
    if (!done)
      throw new StoreFault('locked', stream, 'Others kept writing to the same student; the posting is finished by the next command.');
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
  if (storage.events.atomicBatches) {
    const postings = await Promise.all([...byStream(due)].map(([stream, postings]) => postingAppend(storage, stream, postings, wrap)));
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
  await post(storage, due, wrap);
  return right(undefined);
};
