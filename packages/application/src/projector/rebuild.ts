import { availableParallelism } from 'node:os';
import type { Rebuild } from '@tirkeu/store';
import { rooms } from '@tirkeu/domain';
import type { Storage } from '../acts/index.ts';
import { foldElsewhere } from './fold-elsewhere.ts';
import { type FoldedBatch, foldInLogOrder, foldStreams, mergeCounts, noCounts, pendingDocuments } from './fold-streams.ts';
import { MODEL, MODEL_VERSION } from './office-model.ts';

/** Characters of documents that are written in one transaction. */
const BATCH = 1_000_000;
/** From so many events on, a second thread is worth its start. */
const WORTH_A_THREAD = 100_000;

const STUDENTS = ['student-'];
const OTHERS = [...new Set(rooms.flatMap((room) => room.folds.map((fold) => `${fold.category}-`)))];

type Progress = ((events: number) => void) | undefined;

const writeBatches = async (rebuild: Rebuild, batches: AsyncIterable<FoldedBatch>, onRead: (events: number) => void): Promise<number> => {
  let read = 0;
  for await (const batch of batches) {
    if (batch.documents.length > 0) await rebuild.put(batch.documents);
    onRead(batch.read - read);
    read = batch.read;
  }
  return read;
};

/**
 * Folds the log up to a position into a new generation; each document is written once. The students' streams, most of the work, are
 * folded in another thread where the store can be opened a second time. Returns the events read.
 */
const foldLog = async (storage: Storage, rebuild: Rebuild, upTo: string, worthAThread: number, onProgress: Progress): Promise<number> => {
  const counts = noCounts();
  let total = 0;
  const onRead = (events: number): void => {
    total += events;
    onProgress?.(total);
  };
  const students = { upTo, streamPrefixes: STUDENTS };
  const others = (): Promise<number> =>
    writeBatches(rebuild, foldInLogOrder(storage.events, { upTo, streamPrefixes: OTHERS }, counts), onRead);
  const { address } = storage;
  if (address !== undefined && availableParallelism() > 1 && (await storage.events.count()) >= worthAThread) {
    const elsewhere = foldElsewhere(address, students, BATCH);
    await Promise.all([writeBatches(rebuild, elsewhere.batches, onRead), others()]);
    mergeCounts(counts, await elsewhere.counts);
  } else {
    await others();
    await writeBatches(rebuild, foldStreams(storage.events, students, BATCH, counts), onRead);
  }
  await rebuild.put(pendingDocuments(counts));
  return total;
};

/** What a new generation is for: to become the living one, or only to be compared with it. */
export type RebuildPurpose = 'switch' | 'compare';

/** How many events were read; the digest of the new generation where it was made to be compared. */
export type Rebuilt = { readonly events: number; readonly digest: string | undefined };

/**
 * Makes the documents anew beside the living ones. To be compared, they are made up to where the living ones have come, and dropped;
 * else they are made up to the head of the log and switched to.
 */
export const rebuildModels = async (
  storage: Storage,
  purpose: RebuildPurpose,
  onProgress?: (events: number) => void,
  worthAThread = WORTH_A_THREAD,
): Promise<Rebuilt> => {
  const upTo = purpose === 'compare' ? (await storage.documents.checkpoint(MODEL))?.position : await storage.events.head();
  const store = await storage.events.identity();
  const rebuild = await storage.documents.startRebuild(MODEL);
  try {
    const events = upTo === undefined ? 0 : await foldLog(storage, rebuild, upTo, worthAThread, onProgress);
    if (purpose === 'switch') {
      await rebuild.finish({ position: upTo, version: MODEL_VERSION, store });
      return { events, digest: undefined };
    }
    const digest = await rebuild.digest();
    await rebuild.abandon();
    return { events, digest };
  } catch (error) {
    await rebuild.abandon();
    throw error;
  }
};
