import { type AnyEvent, postingsOf, type StreamName } from '@tirkeu/domain';
import type { Rebuild, StoredDocument, StoredEvent } from '@tirkeu/store';
import { decodeStored, type Storage } from '../acts/index.ts';
import { parkedBy } from './apply-page.ts';
import {
  countPending,
  encodePending,
  hasDocument,
  MODEL,
  MODEL_VERSION,
  parkedKey,
  type PendingEvent,
  pendingKey,
  postingDocument,
  stateAfter,
  wasPosted,
} from './office-model.ts';

const PAGE = 2048;
/** Characters of documents that are written in one transaction. */
const BATCH = 8_000_000;

/** What is pending, document by document; undefined for one that is parked. */
type Counts = Map<StreamName, Record<string, PendingEvent> | undefined>;

const park = (key: string, stored: StoredEvent, error: unknown): StoredDocument => ({
  key: parkedKey(key),
  body: JSON.stringify(parkedBy(stored, error)),
});

/** Counts what an event of a document posts, or that it was posted; a document that cannot be understood is parked. */
const countEvent = (
  stored: StoredEvent,
  event: AnyEvent | undefined,
  error: unknown,
  counts: Counts,
  put: (document: StoredDocument) => void,
): void => {
  const document = postingDocument(stored);
  if (document === undefined || (counts.has(document) && counts.get(document) === undefined)) return;
  if (event === undefined && !wasPosted(stored)) {
    counts.set(document, undefined);
    put(park(pendingKey(document), stored, error));
    return;
  }
  const due = event === undefined || wasPosted(stored) ? 0 : postingsOf(event).length;
  if (due === 0 && !wasPosted(stored)) return;
  const known = counts.get(document) ?? {};
  counts.set(document, known);
  countPending(known, stored, due);
};

/** The documents of one whole stream: its own, or what could be folded of it and why no more; and what its events say of postings. */
const foldStream = (stored: readonly StoredEvent[], counts: Counts, put: (document: StoredDocument) => void): void => {
  const [first] = stored;
  if (first === undefined) return;
  const events: AnyEvent[] = [];
  let poison: { readonly stored: StoredEvent; readonly error: unknown } | undefined;
  for (const one of stored) {
    let event: AnyEvent | undefined;
    let error: unknown;
    try {
      event = decodeStored(one);
      if (poison === undefined) events.push(event);
    } catch (thrown) {
      error = thrown;
      poison ??= { stored: one, error };
    }
    countEvent(one, event, error, counts, put);
  }
  const body = events.length === 0 ? undefined : stateAfter(first.stream, undefined, events);
  if (body !== undefined) put({ key: first.stream, body });
  if (poison !== undefined && hasDocument(first.stream)) put(park(first.stream, poison.stored, poison.error));
};

const pendingDocuments = (counts: Counts): readonly StoredDocument[] =>
  [...counts].flatMap(([document, pending]) => {
    const body = pending === undefined ? undefined : encodePending(pending);
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
    foldStream(held, counts, (document) => {
      batch.push(document);
      size += document.body.length;
    });
    held = [];
    if (size < least) return;
    await rebuild.put(batch);
    batch = [];
    size = 0;
  };
  for await (const page of storage.events.readAll({ order: 'stream', upTo, pageSize: PAGE, damaged: 'pass' })) {
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
