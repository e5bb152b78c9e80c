import { type AnyEvent, categoryOf, keyOf, postingsOf, rooms, type StreamName } from '@tirkeu/domain';
import { emptyRecord, recordAfter } from '@tirkeu/domain/record';
import { decodeRecord, encodeRecord } from '@tirkeu/projections';
import type { StoredEvent } from '@tirkeu/store';
import { decodeStored } from '../acts/index.ts';

/** The one read model: a document for each student and each piece of reference data, and one for each document of the office with postings pending. */
export const MODEL = 'office';

/** The version of the folds. Whoever changes a fold, or what a document holds, changes it: models of another version are rebuilt. */
export const MODEL_VERSION = '1';

/** The categories whose streams have a document of their own state besides the students'. */
export const referenceCategories = ['policy', 'programme', 'discipline', 'calendar', 'teacher', 'group'] as const;

const referenceFolds = new Map(
  rooms.flatMap((room) => room.folds.filter((fold) => (referenceCategories as readonly string[]).includes(fold.category)).map((fold) => [fold.category, fold])),
);

/** The key of the document that counts what a document of the office has yet to post. */
export const pendingKey = (stream: StreamName): string => `pending-${stream}`;

/** The document of the office that a pending document counts for. */
export const streamOfPending = (key: string): StreamName => key.slice('pending-'.length);

/** What is pending of one document of the office, by the revision of its event: how many postings are due, and how many are made. */
export type Pending = Readonly<Record<string, { readonly documentOn?: string; readonly due: number; readonly made: number }>>;

/** Events by the key of the document that they change. */
export type Changes = ReadonlyMap<string, readonly StoredEvent[]>;

/** Sorts events by the documents that they change. */
export const changesOf = (events: readonly StoredEvent[]): Changes => {
  const changes = new Map<string, StoredEvent[]>();
  const add = (key: string, event: StoredEvent) => {
    const known = changes.get(key);
    if (known === undefined) changes.set(key, [event]);
    else known.push(event);
  };
  for (const stored of events) {
    const category = categoryOf(stored.stream);
    if (category === 'student' || referenceFolds.has(category)) add(stored.stream, stored);
    if (category === 'order' || category === 'statement' || category === 'appeal') add(pendingKey(stored.stream), stored);
    if (stored.metadata.postedFrom !== undefined) add(pendingKey(stored.metadata.postedFrom.slice(0, stored.metadata.postedFrom.lastIndexOf('@'))), stored);
  }
  return changes;
};

const pendingAfter = (pending: Pending, stored: readonly StoredEvent[]): Pending => {
  const next: Record<string, { documentOn?: string; due: number; made: number }> = { ...pending };
  const count = (revision: string, due: number, made: number, documentOn?: string) => {
    const known = next[revision] ?? { due: 0, made: 0 };
    const day = documentOn ?? known.documentOn;
    next[revision] = { ...(day === undefined ? {} : { documentOn: day }), due: known.due + due, made: known.made + made };
  };
  for (const event of stored) {
    const { postedFrom, documentOn } = event.metadata;
    if (postedFrom !== undefined) count(postedFrom.slice(postedFrom.lastIndexOf('@') + 1), 0, 1);
    else {
      const due = postingsOf(decodeStored(event)).length;
      if (due > 0) count(String(event.revision), due, 0, documentOn);
    }
  }
  return Object.fromEntries(Object.entries(next).filter(([, { due, made }]) => due !== made));
};

/** A document after further events; undefined where nothing is left to keep. */
export const documentAfter = (key: string, body: string | undefined, stored: readonly StoredEvent[]): string | undefined => {
  if (key.startsWith('pending-')) {
    const pending = pendingAfter(body === undefined ? {} : (JSON.parse(body) as Pending), stored);
    return Object.keys(pending).length === 0 ? undefined : JSON.stringify(Object.fromEntries(Object.entries(pending).toSorted()));
  }
  const events: readonly AnyEvent[] = stored.map(decodeStored);
  const category = categoryOf(key);
  if (category === 'student') return encodeRecord(recordAfter(body === undefined ? emptyRecord(keyOf(key) as never) : decodeRecord(body), events));
  const fold = referenceFolds.get(category);
  if (fold === undefined) throw new Error(`defect: no fold for ${category}`);
  return JSON.stringify(fold.after((body === undefined ? fold.initial : JSON.parse(body)) as never, events as readonly never[]) ?? null);
};


