import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import type { Rebuild, StreamRange } from '@tirkeu/store';
import { allEnded, type Storage } from '../acts/index.ts';
import { foldElsewhere, type FoldOrder, leaveNone } from './fold-elsewhere.ts';
import { foldRanges, partOf } from './fold-ranges.ts';
import type { Part } from './fold-streams.ts';
import { MODEL, MODEL_VERSION } from './office-model.ts';
import { addCounts, noCounts, pendingDocuments } from './posting-counts.ts';
import { divided, remaining } from './stream-ranges.ts';

/** From so many events on, threads are worth their start. */
export const WORTH_A_THREAD = 100_000;
/** As many as a small machine has processors: more would be faster, and take more memory. */
const THREADS = 2;
/** So many events are folded before their documents are written, in one transaction. */
const EVENTS_IN_PART = 5000;
/** Streams that a thread takes at a time: few, so that all have work to the end. */
const STREAMS_AT_A_TIME = 100;

/** The version of the notes on parts: what was begun with others is begun anew. */
const NOTES_VERSION = 2;

/** How a rebuild goes about it. */
export type Rebuilding = {
  /** Hears how many events are folded, those among them that an earlier one had folded before it was broken off. */
  readonly onProgress?: ((events: number) => void) | undefined;
  readonly worthAThread?: number;
  readonly eventsInPart?: number;
};

/** Folds what remains of the streams: in threads of their own where the store can be opened again and that is worth it, while this one counts and waits. */
const foldRemaining = async (
  { events: log, address }: Storage,
  rebuild: Rebuild,
  upTo: string,
  ranges: readonly StreamRange[],
  { isWorthAThread, eventsInPart }: { readonly isWorthAThread: boolean; readonly eventsInPart: number },
  onPart: (part: Part) => void,
): Promise<void> => {
  const onOwnPart = async (part: Part): Promise<void> => {
    onPart(part);
    await turn(); // whoever else waits in this thread gets their turn
  };
  if (address === undefined || !isWorthAThread) {
    const left = ranges.values();
    await foldRanges(log, rebuild, upTo, eventsInPart, () => left.next().value, onOwnPart);
    return;
  }
  const order: FoldOrder = {
    address,
    ticket: rebuild.ticket,
    upTo,
    eventsInPart,
    ranges: divided(ranges, await log.streamNames(), STREAMS_AT_A_TIME),
    taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
  const thread = async (): Promise<void> => {
    try {
      await foldElsewhere(order, onPart);
    } catch (error) {
      leaveNone(order);
      throw error;
    }
  };
  await allEnded(Array.from({ length: THREADS }, thread));
};

/** Folds the log up to a position into a new generation; each document is written once. Returns the events that are in it. */
const foldLog = async (
  storage: Storage,
  rebuild: Rebuild,
  upTo: string,
  { onProgress, worthAThread = WORTH_A_THREAD, eventsInPart = EVENTS_IN_PART }: Rebuilding,
): Promise<number> => {
  const counts = noCounts();
  let total = 0;
  const done: StreamRange[] = [];
  const onPart = ({ afterStream, upToStream, postings, read }: Part): void => {
    done.push({ afterStream, upToStream });
    addCounts(counts, postings);
    total += read;
  };
  for (const { body } of await rebuild.notes()) onPart(partOf(body));
  if (total > 0) onProgress?.(total);
  const isWorthAThread =
    storage.address !== undefined && availableParallelism() > 1 && (await storage.events.count()) - total >= worthAThread;
  await foldRemaining(storage, rebuild, upTo, remaining(done), { isWorthAThread, eventsInPart }, (part) => {
    onPart(part);
    onProgress?.(total);
  });
  if (remaining(done).length > 0) throw new Error('defect: streams were left out of a rebuild');
  await rebuild.put(pendingDocuments(counts));
  return total;
};

/** What a new generation is for: to become the living one, or only to be compared with it. */
export type RebuildPurpose = 'switch' | 'compare';

/** How many events are in it; the digest of the new generation where it was made to be compared. */
export type Rebuilt = { readonly events: number; readonly digest: string | undefined };

/**
 * Makes the documents anew beside the living ones. To be compared, they are made up to where the living ones have come, and dropped;
 * else they are made up to the head of the log and switched to. One that was broken off goes on where it was, if it is to become the
 * same: of the same store, up to the same position, folded by the same version.
 */
export const rebuildModels = async (storage: Storage, purpose: RebuildPurpose, rebuilding: Rebuilding = {}): Promise<Rebuilt> => {
  const upTo = purpose === 'compare' ? (await storage.documents.checkpoint(MODEL))?.position : await storage.events.head();
  const store = await storage.events.identity();
  const version = MODEL_VERSION;
  const rebuild = await storage.documents.startRebuild(MODEL, JSON.stringify({ store, version, upTo, notes: NOTES_VERSION }));
  const events = upTo === undefined ? 0 : await foldLog(storage, rebuild, upTo, rebuilding);
  if (purpose === 'switch') {
    await rebuild.finish({ position: upTo, version, store });
    return { events, digest: undefined };
  }
  const digest = await rebuild.digest();
  await rebuild.abandon();
  return { events, digest };
};
