import { type EventReader, StoreFault } from '@tirkeu/store';
import type { Moment, Storage } from '../acts/index.ts';
import { applyPage, catchUp, changesOf, continues, decisionCategories, MODEL, parkedIn, referenceCategories } from '../projector/index.ts';

/** Bodies of documents by key, as of one position of the log. */
export type Documents = {
  readonly bodies: ReadonlyMap<string, string>;
  readonly position: string | undefined;
};

/**
 * Brings the documents up to date if that can be done now. A store that is read-only, or that somebody else is writing to, is no
 * hindrance: what the documents lack is then folded in memory.
 */
const freshen = async (storage: Storage): Promise<void> => {
  try {
    await catchUp(storage);
  } catch (error) {
    if (error instanceof StoreFault && (error.kind === 'locked' || error.kind === 'read-only')) return;
    throw error;
  }
};

/** Which documents are read: those whose keys begin with one of the prefixes, all if none are named, and those of some keys besides. */
export type Selection = { readonly prefixes?: readonly string[]; readonly keys?: readonly string[] };

const snapshotWithTail = async ({ events, documents }: Moment, store: string, { prefixes, keys = [] }: Selection): Promise<Documents> => {
  const snapshot = await documents.snapshot(MODEL, prefixes);
  const others = await documents.getMany(MODEL, keys);
  const usable = continues(snapshot.checkpoint, store);
  const bodies = new Map(usable ? [...others, ...snapshot.documents.map(({ key, body }) => [key, body] as const)] : []);
  const after = usable ? snapshot.checkpoint?.position : undefined;
  const chosen = new Set(keys);
  const wanted = (key: string) => chosen.has(key) || prefixes === undefined || prefixes.some((prefix) => key.startsWith(prefix));
  const parked = parkedIn(bodies.keys());
  const head = await events.head();
  const tail = { ...(after === undefined ? {} : { after }), ...(head === undefined ? {} : { upTo: head }), damaged: 'pass' } as const;
  for await (const page of events.readAll(tail)) {
    const changes = new Map([...changesOf(page.events)].filter(([key]) => wanted(key)));
    const { puts, deletes } = applyPage(changes, bodies, parked);
    for (const { key, body } of puts) bodies.set(key, body);
    for (const key of deletes) bodies.delete(key);
  }
  return { bodies, position: head };
};

/** How the documents are read. */
export type Reading = {
  /** Whether they are brought up to date first, which saves the next reader from folding the same events. Not where a projector follows. */
  readonly freshen?: boolean;
  /** Whether what was decided about many students at once is read too, where one student is asked about. */
  readonly decisions?: boolean;
};

/** One moment of a storage: its events, and its documents as they are at the head of these. */
export type DocumentsMoment = { readonly events: EventReader; readonly documents: (selection: Selection) => Promise<Documents> };

/** Work on one moment of a storage. */
export const atMoment = async <A>(storage: Storage, reading: Reading, work: (moment: DocumentsMoment) => Promise<A>): Promise<A> => {
  if (reading.freshen !== false) await freshen(storage);
  const store = await storage.events.identity();
  return storage.reading((moment) => work({ events: moment.events, documents: (selection) => snapshotWithTail(moment, store, selection) }));
};

/** The documents that are selected, as of one moment of the log. */
export const readDocuments = (storage: Storage, selection: Selection = {}, reading: Reading = {}): Promise<Documents> =>
  atMoment(storage, reading, ({ documents }) => documents(selection));

/** The prefixes of the keys of reference data. */
export const referencePrefixes = referenceCategories.map((category) => `${category}-`);

/** The prefixes of the keys of decisions about many students at once. */
export const decisionPrefixes = decisionCategories.map((category) => `${category}-`);
