import type { StreamName } from '@tirkeu/domain';
import type { StoredDocument } from '@tirkeu/store';
import { encodePending, type PendingEvent, pendingKey } from './office-model.ts';

type Count = { due: number; made: number; documentOn: string | undefined };

/** The postings of documents' events, counted by the places of these (`STREAM@REVISION`), and the documents of which nothing can be said. */
export type PostingCounts = { readonly events: Map<string, Count>; readonly parked: Set<StreamName> };

export const noCounts = (): PostingCounts => ({ events: new Map(), parked: new Set() });

/** Counts postings of a document's event: how many it makes, how many were made for it, and the date of the document. */
export const addCount = ({ events }: PostingCounts, place: string, due: number, made: number, documentOn?: string): Count => {
  const known = events.get(place);
  const count = known ?? { due: 0, made: 0, documentOn: undefined };
  if (known === undefined) events.set(place, count);
  count.due += due;
  count.made += made;
  count.documentOn ??= documentOn;
  return count;
};

/** Counts as they are noted in JSON. */
export type NotedCounts = {
  readonly events: readonly (readonly [place: string, due: number, made: number, documentOn?: string])[];
  readonly parked: readonly StreamName[];
};

export const notedCounts = ({ events, parked }: PostingCounts): NotedCounts => ({
  events: [...events].map(([place, { due, made, documentOn }]) =>
    documentOn === undefined ? [place, due, made] : [place, due, made, documentOn],
  ),
  parked: [...parked],
});

/** Adds what was counted of some streams to what was counted of others; in whatever order, the sum is the same. */
export const addCounts = (counts: PostingCounts, noted: NotedCounts): void => {
  for (const [place, ...counted] of noted.events) {
    const { due, made } = addCount(counts, place, ...counted);
    // all are made: forgotten, so that memory does not grow with the log
    if (due === made) counts.events.delete(place);
  }
  for (const document of noted.parked) counts.parked.add(document);
};

/** The documents of what is pending, once every event has been counted. */
export const pendingDocuments = ({ events, parked }: PostingCounts): readonly StoredDocument[] => {
  const documents = new Map<StreamName, Record<string, PendingEvent>>();
  for (const [place, { due, made, documentOn }] of events) {
    if (due === made) continue;
    const at = place.lastIndexOf('@');
    const document = place.slice(0, at);
    if (parked.has(document)) continue;
    const known = documents.get(document) ?? {};
    documents.set(document, known);
    known[place.slice(at + 1)] = { ...(documentOn === undefined ? {} : { documentOn }), due, made };
  }
  return [...documents].flatMap(([document, pending]) => {
    const body = encodePending(pending);
    return body === undefined ? [] : [{ key: pendingKey(document), body }];
  });
};
