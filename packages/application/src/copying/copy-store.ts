import { isLeft } from 'fp-ts/lib/Either.js';
import { type EventStore, holdsAllOf, type StoredEvent, StoreFault } from '@tirkeu/store';
import type { Storage } from '../acts/index.ts';
import { appendsOf } from './appends-of.ts';
import { begunCopy } from './begun-copy.ts';
import { digestStreams } from './digest-streams.ts';

/** Events that are read at once, if nobody says otherwise. */
const BATCH = 1000;

/** What a copy is made from and into. */
export type Copied = Pick<Storage, 'events' | 'keyring'>;

/** How many events the copy holds, and whether both sides were found to be the same, event for event and key for key. */
export type CopyOutcome = { readonly events: number; readonly verified: boolean };

export type CopyOptions = {
  /** How far the copy has come; `step` says whether events are being written or compared. */
  readonly onProgress?: (step: 'copy' | 'verify', done: number, total: number) => void;
  /** How many events are read at once and, where the target can do that, written in one transaction. */
  readonly batchSize?: number;
};

const othersWrite = (): StoreFault =>
  new StoreFault(
    'locked',
    'the copy',
    'Somebody else is writing to the store that is being copied into. Stop them and begin again with an empty store.',
  );

/** Writes events behind those that are there; in one transaction where the target has such. */
const write = async (target: EventStore, events: readonly StoredEvent[]): Promise<void> => {
  const appends = appendsOf(events);
  if (appends.length === 0) return;
  if (target.atomicBatches) {
    if (isLeft(await target.appendAll(appends))) throw othersWrite();
    return;
  }
  for (const append of appends) if (isLeft(await target.append(append))) throw othersWrite();
};

/**
 * Copies a whole store, as it stands when this begins, into an empty one: keys first, so that no event is ever without its key, then
 * the events in the order of the log with their ids, metadata and times. A copy that was broken off is taken up where it was.
 * At the end both sides are read again and compared. Whoever is erased in the meantime is erased in the copy as well.
 * Throws `NotACopy` where the target holds anything but the beginning of this copy. Read models are not copied: they are made from the events.
 */
export const copyStore = async (from: Copied, to: Copied, { onProgress, batchSize = BATCH }: CopyOptions = {}): Promise<CopyOutcome> => {
  const head = await from.events.head();
  const begun = await begunCopy(from.events, head, to.events);
  await to.keyring.take(await from.keyring.contents());

  const total = await from.events.count();
  let done = begun.events;
  if (head !== undefined) {
    const place = begun.after === undefined ? {} : { after: begun.after };
    for await (const page of from.events.readAll({ ...place, upTo: head, pageSize: batchSize })) {
      await write(to.events, page.events);
      done += page.events.length;
      onProgress?.('copy', done, Math.max(done, total));
    }
  }
  const keys = await from.keyring.contents();
  await to.keyring.take(keys);

  const original = await digestStreams(from.events, head, (events) => onProgress?.('verify', events, 2 * done));
  const copy = await digestStreams(to.events, await to.events.head(), (events) => onProgress?.('verify', done + events, 2 * done));
  const verified = original.digest === copy.digest && original.events === copy.events && holdsAllOf(await to.keyring.contents(), keys);
  return { events: copy.events, verified };
};
