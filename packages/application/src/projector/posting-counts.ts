import type { StreamName } from '@tirkeu/domain';
import type { StoredDocument } from '@tirkeu/store';
import { encodePending, type PendingEvent, pendingKey } from './office-model.ts';

/** What the events of some streams say of postings, as it is noted: one by one, places being `STREAM@REVISION`. */
export type Postings = {
  /** Events of documents that post: how many postings they make, and the date of the document. */
  readonly due: (readonly [place: string, postings: number, documentOn?: string])[];
  /** For each posting that was made the event that it was made for. */
  readonly made: string[];
  /** Documents that could not be understood. */
  readonly parked: StreamName[];
};

export const noPostings = (): Postings => ({ due: [], made: [], parked: [] });

type Count = { due: number; made: number; documentOn: string | undefined };

/** The postings of each document's event, counted, and the documents of which nothing can be said. */
export type PostingCounts = { readonly events: Map<string, Count>; readonly parked: Set<StreamName> };

export const noCounts = (): PostingCounts => ({ events: new Map(), parked: new Set() });

/** Adds what some streams say of postings; in whatever order, the sum is the same. */
export const addPostings = ({ events, parked }: PostingCounts, postings: Postings): void => {
  const countOf = (place: string): Count => {
    const known = events.get(place);
    if (known !== undefined) return known;
    const none = { due: 0, made: 0, documentOn: undefined };
    events.set(place, none);
    return none;
  };
  for (const [place, due, documentOn] of postings.due) {
    const count = countOf(place);
    count.due += due;
    count.documentOn ??= documentOn;
  }
  for (const place of postings.made) countOf(place).made += 1;
  for (const document of postings.parked) parked.add(document);
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
