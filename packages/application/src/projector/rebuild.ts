import { type Rebuild, type StoredDocument, type StoredEvent } from '@tirkeu/store';
import type { Storage } from '../acts/index.ts';
import { changesOf, documentAfter, MODEL, MODEL_VERSION } from './office-model.ts';

const PAGE = 8192;
const BATCH = 500;

/** What a rebuild came to: how many events were read, and the digest of the documents made from them. */
export type Rebuilt = { readonly events: number; readonly digest: string; readonly livingDigest: string };

/** Folds the whole log, stream by stream, into a new generation; each document is written once. */
const fold = async (storage: Storage, rebuild: Rebuild, upTo: string, onProgress?: (events: number) => void): Promise<number> => {
  const pending = new Map<string, string>();
  let batch: StoredDocument[] = [];
  let held: StoredEvent[] = [];
  let read = 0;

  const flushStream = async () => {
    for (const [key, events] of changesOf(held)) {
      const isPending = key.startsWith('pending-');
      const body = documentAfter(key, isPending ? pending.get(key) : undefined, events);
      if (!isPending && body !== undefined) batch.push({ key, body });
      else if (body !== undefined) pending.set(key, body);
      else pending.delete(key);
    }
    held = [];
    if (batch.length >= BATCH) {
      await rebuild.put(batch);
      batch = [];
    }
  };

  for await (const page of storage.events.readAll({ order: 'stream', upTo, pageSize: PAGE })) {
    for (const event of page.events) {
      if (held[0] !== undefined && held[0].stream !== event.stream) await flushStream();
      held.push(event);
    }
    read += page.events.length;
    onProgress?.(read);
  }
  await flushStream();
  await rebuild.put([...batch, ...[...pending].map(([key, body]) => ({ key, body }))]);
  return read;
};

/**
 * Rebuilds the documents beside the living ones and switches to them; with `check` only compares and changes nothing.
 * The living documents must be up to date when they are compared.
 */
export const rebuildModels = async (
  storage: Storage,
  options: { readonly check: boolean; readonly onProgress?: (events: number) => void },
): Promise<Rebuilt> => {
  const checkpoint = await storage.documents.checkpoint(MODEL);
  const upTo = options.check ? checkpoint?.position : await storage.events.head();
  const livingDigest = await storage.documents.digest(MODEL);
  const rebuild = await storage.documents.startRebuild(MODEL);
  try {
    const events = upTo === undefined ? 0 : await fold(storage, rebuild, upTo, options.onProgress);
    const digest = await rebuild.digest();
    if (options.check) await rebuild.abandon();
    else await rebuild.finish({ position: upTo, version: MODEL_VERSION, store: await storage.events.identity() });
    return { events, digest, livingDigest };
  } catch (error) {
    await rebuild.abandon();
    throw error;
  }
};
