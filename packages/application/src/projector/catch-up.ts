import { isLeft } from 'fp-ts/lib/Either.js';
import { type Checkpoint, type StoredDocument, StoreFault } from '@tirkeu/store';
import type { Storage } from '../acts/index.ts';
import { changesOf, documentAfter, MODEL, MODEL_VERSION } from './office-model.ts';

const PAGE = 4096;

/** Documents after a page of events: what is to be written and what to be removed. */
export const applyPage = (
  changes: ReturnType<typeof changesOf>,
  bodies: ReadonlyMap<string, string>,
): { readonly puts: readonly StoredDocument[]; readonly deletes: readonly string[] } => {
  const puts: StoredDocument[] = [];
  const deletes: string[] = [];
  for (const [key, events] of changes) {
    const before = bodies.get(key);
    const body = documentAfter(key, before, events);
    if (body !== undefined) puts.push({ key, body });
    else if (before !== undefined) deletes.push(key);
  }
  return { puts, deletes };
};

/** Whether a checkpoint can be continued: of this store, and written by these folds. */
export const continues = (checkpoint: Checkpoint | undefined, store: string): boolean =>
  checkpoint === undefined || (checkpoint.store === store && checkpoint.version === MODEL_VERSION);

/**
 * Brings the documents up to date from their checkpoint, page by page; documents and checkpoint change in one transaction.
 * Returns how many events were applied. Throws a fault where the models follow another store or are moved by somebody else.
 */
export const catchUp = async (storage: Storage, onProgress?: (events: number) => void): Promise<number> => {
  const store = await storage.events.identity();
  let checkpoint = await storage.documents.checkpoint(MODEL);
  let applied = 0;
  for await (const page of storage.events.readAll({ ...(checkpoint?.position === undefined ? {} : { after: checkpoint.position }), pageSize: PAGE })) {
    const changes = changesOf(page.events);
    const bodies = await storage.documents.getMany(MODEL, [...changes.keys()]);
    const next: Checkpoint = { position: page.position, version: MODEL_VERSION, store };
    const committed = await storage.documents.commit({ model: MODEL, ...applyPage(changes, bodies), checkpoint: next, expected: checkpoint });
    if (isLeft(committed)) throw new StoreFault('locked', 'the read models', 'Another process is bringing them up to date; try again.');
    checkpoint = next;
    applied += page.events.length;
    onProgress?.(applied);
  }
  return applied;
};
