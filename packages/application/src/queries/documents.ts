import { StoreFault } from '@tirkeu/store';
import type { Moment, Storage } from '../acts/index.ts';
import { applyPage, catchUp, changesOf, continues, MODEL, type Pending, rebuildModels, referenceCategories } from '../projector/index.ts';

/** Bodies of documents by key, as of one position of the log. */
export type Documents = {
  readonly bodies: ReadonlyMap<string, string>;
  readonly position: string | undefined;
  readonly events: number;
};

/**
 * Brings the documents up to date if that can be done now. A store that is read-only, or that somebody else is writing to, is no
 * hindrance: what the documents lack is then folded in memory.
 */
const freshen = async (storage: Storage): Promise<void> => {
  try {
    const store = await storage.events.identity();
    const checkpoint = await storage.documents.checkpoint(MODEL);
    if (continues(checkpoint, store)) await catchUp(storage);
    else if (checkpoint?.store === store) await rebuildModels(storage, 'switch');
    else throw new StoreFault('not-a-store', 'the read models', 'They follow another store than this one: delete them, they are made anew.');
  } catch (error) {
    if (error instanceof StoreFault && (error.kind === 'locked' || error.kind === 'read-only')) return;
    throw error;
  }
};

const snapshotWithTail = async ({ events, documents }: Moment, store: string, prefixes: readonly string[] | undefined): Promise<Documents> => {
  const snapshot = await documents.snapshot(MODEL, prefixes);
  const usable = continues(snapshot.checkpoint, store);
  const bodies = new Map(usable ? snapshot.documents.map(({ key, body }) => [key, body]) : []);
  const after = usable ? snapshot.checkpoint?.position : undefined;
  const wanted = (key: string) => prefixes === undefined || prefixes.some((prefix) => key.startsWith(prefix));
  for await (const page of events.readAll(after === undefined ? {} : { after })) {
    const changes = new Map([...changesOf(page.events)].filter(([key]) => wanted(key)));
    const { puts, deletes } = applyPage(changes, bodies);
    for (const { key, body } of puts) bodies.set(key, body);
    for (const key of deletes) bodies.delete(key);
  }
  return { bodies, position: await events.head(), events: await events.count() };
};

/** The documents, all or those under the prefixes, as of one moment of the log. */
export const readDocuments = async (storage: Storage, prefixes?: readonly string[]): Promise<Documents> => {
  await freshen(storage);
  const store = await storage.events.identity();
  return storage.reading((moment) => snapshotWithTail(moment, store, prefixes));
};

/** The prefixes of the keys of reference data. */
export const referencePrefixes = referenceCategories.map((category) => `${category}-`);

/** What documents of the office have yet to post: how many, and the dates of those that have one. */
export const pendingIn = (bodies: ReadonlyMap<string, string>): readonly { readonly documentOn: string | undefined; readonly postings: number }[] =>
  [...bodies].flatMap(([key, body]) =>
    key.startsWith('pending-')
      ? Object.values(JSON.parse(body) as Pending).map(({ documentOn, due, made }) => ({ documentOn, postings: Math.max(0, due - made) }))
      : [],
  );
