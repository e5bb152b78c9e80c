import { placeOf } from '../acts/index.ts';
import type { StreamName } from '@tirkeu/domain';
import type { StoredDocument } from '@tirkeu/store';
import { encodePending, type PendingEvent, pendingKey } from './office-model.ts';

type Count = { due: number; made: number; documentOn: string | undefined };

/** What events say of postings: how many a document's event (`STREAM@REVISION`) makes and how many are made, and the documents that are parked. */
export type PostingCounts = { readonly events: Map<string, Count>; readonly parked: Set<StreamName> };

/** The same as JSON has it. */
export type CountedPostings = {
  readonly events: readonly (readonly [place: string, due: number, made: number, documentOn?: string])[];
  readonly parked: readonly StreamName[];
};

export const noCounts = (): PostingCounts => ({ events: new Map(), parked: new Set() });

const add = ({ events }: PostingCounts, place: string, due: number, made: number, documentOn: string | undefined): void => {
  const known = events.get(place);
  if (known === undefined) events.set(place, { due, made, documentOn });
  else {
    known.due += due;
    known.made += made;
    known.documentOn ??= documentOn;
  }
};

/** Counts a posting that was made for a document's event. */
export const countMade = (counts: PostingCounts, place: string): void => add(counts, place, 0, 1, undefined);

/** Counts the postings that an event of a document makes, if it makes any. */
export const countDue = (
  counts: PostingCounts,
  { stream, revision, metadata: { documentOn } }: { stream: StreamName; revision: number; metadata: { documentOn?: string } },
  due: number,
): void => {
  if (due > 0) add(counts, placeOf(stream, revision), due, 0, documentOn);
};

/** What was counted, for a note. */
export const counted = ({ events, parked }: PostingCounts): CountedPostings => ({
  events: Array.from(events, ([place, { due, made, documentOn }]) =>
    documentOn === undefined ? ([place, due, made] as const) : ([place, due, made, documentOn] as const),
  ),
  parked: [...parked],
});

/** Adds what another part of the log says of postings. */
export const addCounted = (counts: PostingCounts, others: CountedPostings): void => {
  for (const [place, due, made, documentOn] of others.events) add(counts, place, due, made, documentOn);
  for (const document of others.parked) counts.parked.add(document);
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
