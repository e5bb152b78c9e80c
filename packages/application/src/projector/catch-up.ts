import { isLeft } from 'fp-ts/lib/Either.js';
import { type Checkpoint, type Page, StoreFault } from '@tirkeu/store';
import type { Storage } from '../acts/index.ts';
import { applyPage } from './apply-page.ts';
import { changesOf, MODEL, MODEL_VERSION, parkedKey } from './office-model.ts';
import { rebuildModels, WORTH_A_THREAD } from './rebuild.ts';

/** Small pages take less memory, and no more time. */
const PAGE = 512;

/** Whether a checkpoint can be continued: of this store, and written by these folds. */
export const continues = (checkpoint: Checkpoint | undefined, store: string): boolean =>
  checkpoint === undefined || (checkpoint.store === store && checkpoint.version === MODEL_VERSION);

/** The keys of the documents that are parked, by the keys of all documents. */
export const parkedIn = (keys: Iterable<string>): Set<string> =>
  new Set([...keys].flatMap((key) => (key.startsWith('parked-') ? [key.slice('parked-'.length)] : [])));

/** Whether a log has this position, or more: a store that was restored from an older copy has not. */
export const reaches = async (storage: Storage, position: string): Promise<boolean> => {
  const head = await storage.events.head();
  if (head === undefined) return false;
  for await (const page of storage.events.readAll({ after: position, upTo: head, pageSize: 1, damaged: 'pass' }))
    return page.position !== '';
  return head === position;
};

/** Whether this is the first reading of a long log that can be rebuilt in two threads: page by page takes several times as long. */
const isLongAndNew = async ({ address, events }: Storage, checkpoint: Checkpoint | undefined): Promise<boolean> =>
  checkpoint === undefined && address !== undefined && (await events.count()) >= WORTH_A_THREAD;

/**
 * Where to go on. Models of another version of the folds are made anew first; models that follow another store, or more of this one
 * than there is, are a fault: the store was exchanged or restored under them.
 */
export const progressOf = async (storage: Storage): Promise<Checkpoint | undefined> => {
  const store = await storage.events.identity();
  const checkpoint = await storage.documents.checkpoint(MODEL);
  if (checkpoint !== undefined && checkpoint.store !== store)
    throw new StoreFault('not-a-store', 'the read models', 'They follow another store than this one. Rebuild them: tirkeu rebuild.');
  if (checkpoint?.position !== undefined && !(await reaches(storage, checkpoint.position)))
    throw new StoreFault(
      'not-a-store',
      'the read models',
      'They have come further than the store: it was restored from an older copy. Rebuild them: tirkeu rebuild.',
    );
  if (continues(checkpoint, store) && !(await isLongAndNew(storage, checkpoint))) return checkpoint;
  await rebuildModels(storage, 'switch');
  return storage.documents.checkpoint(MODEL);
};

/** Applies a page: documents and checkpoint change in one transaction. Throws a fault where another projector moved them meanwhile. */
export const applied = async (storage: Storage, checkpoint: Checkpoint | undefined, page: Page, store: string): Promise<Checkpoint> => {
  const changes = changesOf(page.events);
  const keys = [...changes.keys()];
  // looked up each time: a document that was parked may have been made anew alone
  const bodies = await storage.documents.getMany(MODEL, [...keys, ...keys.map(parkedKey)]);
  const parked = new Set(keys.filter((key) => bodies.has(parkedKey(key))));
  const next: Checkpoint = { position: page.position, version: MODEL_VERSION, store };
  const committed = await storage.documents.commit({
    model: MODEL,
    ...applyPage(changes, bodies, parked),
    checkpoint: next,
    expected: checkpoint,
  });
  if (isLeft(committed)) throw new StoreFault('locked', 'the read models', 'Another process is bringing them up to date; try again.');
  return next;
};

/**
 * Brings the documents up to date from their checkpoint, page by page.
 * Returns how many events were applied. Throws a fault where the models follow another store or are moved by somebody else.
 */
export const catchUp = async (storage: Storage, onProgress?: (events: number) => void, pageSize = PAGE): Promise<number> => {
  const store = await storage.events.identity();
  let checkpoint = await progressOf(storage);
  let read = 0;
  const after = checkpoint?.position;
  for await (const page of storage.events.readAll({ ...(after === undefined ? {} : { after }), pageSize, damaged: 'pass' })) {
    checkpoint = await applied(storage, checkpoint, page, store);
    read += page.events.length;
    onProgress?.(read);
  }
  return read;
};
