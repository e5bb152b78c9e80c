import type { Rebuild, StoredDocument, StoredEvent } from '@tirkeu/store';
import { decodeStored, type Storage } from '../acts/index.ts';
import {
  countPending,
  encodePending,
  MODEL,
  MODEL_VERSION,
  type PendingEvent,
  pendingKey,
  postingDocument,
  postingsDue,
  stateAfter,
} from './office-model.ts';

const PAGE = 2048;
/** Characters of documents that are written in one transaction. */
const BATCH = 8_000_000;

type Counts = Map<string, Record<string, PendingEvent>>;

/** The document of one whole stream, and what its events say of postings. */
const foldStream = (stored: readonly StoredEvent[], counts: Counts): StoredDocument | undefined => {
  const [first] = stored;
  if (first === undefined) return undefined;
  const events = stored.map((one) => {
    const event = decodeStored(one);
    const document = postingDocument(one);
    const due = document === undefined ? 0 : postingsDue(one, event);
    if (document !== undefined && (due > 0 || one.metadata.postedFrom !== undefined)) {
      const known = counts.get(document) ?? {};
      counts.set(document, known);
      countPending(known, one, due);
    }
    return event;
  });
  const body = stateAfter(first.stream, undefined, events);
  return body === undefined ? undefined : { key: first.stream, body };
};

const pendingDocuments = (counts: Counts): readonly StoredDocument[] =>
  [...counts].flatMap(([document, pending]) => {
    const body = encodePending(pending);
    return body === undefined ? [] : [{ key: pendingKey(document), body }];
  });

/** Folds the log up to a position, stream by stream, into a new generation; each document is written once. Returns the events read. */
const foldLog = async (storage: Storage, rebuild: Rebuild, upTo: string, onProgress?: (events: number) => void): Promise<number> => {
  const counts: Counts = new Map();
  let batch: StoredDocument[] = [];
  let size = 0;
  let held: StoredEvent[] = [];
  let read = 0;
  const flush = async (least: number) => {
    const document = foldStream(held, counts);
    held = [];
    if (document !== undefined) {
      batch.push(document);
      size += document.body.length;
    }
    if (size < least) return;
    await rebuild.put(batch);
    batch = [];
    size = 0;
  };
  for await (const page of storage.events.readAll({ order: 'stream', upTo, pageSize: PAGE })) {
    for (const event of page.events) {
      if (held[0] !== undefined && held[0].stream !== event.stream) await flush(BATCH);
      held.push(event);
    }
    read += page.events.length;
    onProgress?.(read);
  }
  await flush(0);
  await rebuild.put(pendingDocuments(counts));
  return read;
};

/** What a new generation is for: to become the living one, or only to be compared with it. */
export type RebuildPurpose = 'switch' | 'compare';

/** How many events were read; the digest of the new generation where it was made to be compared. */
export type Rebuilt = { readonly events: number; readonly digest: string | undefined };

/**
 * Makes the documents anew beside the living ones. To be compared, they are made up to where the living ones have come, and dropped;
 * else they are made up to the head of the log and switched to.
 */
export const rebuildModels = async (storage: Storage, purpose: RebuildPurpose, onProgress?: (events: number) => void): Promise<Rebuilt> => {
  const upTo = purpose === 'compare' ? (await storage.documents.checkpoint(MODEL))?.position : await storage.events.head();
  const store = await storage.events.identity();
  const rebuild = await storage.documents.startRebuild(MODEL);
  try {
    const events = upTo === undefined ? 0 : await foldLog(storage, rebuild, upTo, onProgress);
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
