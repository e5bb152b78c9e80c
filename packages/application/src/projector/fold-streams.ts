import { type AnyEvent, postingsOf, type StreamName } from '@tirkeu/domain';
import type { EventReader, StoredDocument, StoredEvent } from '@tirkeu/store';
import { decodeStored, placeOf } from '../acts/index.ts';
import { parkedBy } from './apply-page.ts';
import { encodePending, hasDocument, parkedKey, type PendingEvent, pendingKey, postingDocument, stateAfter } from './office-model.ts';

/** Small pages: what was read of a stream dies young. */
const PAGE = 512;

type Count = { due: number; made: number; documentOn: string | undefined };

/** What events say of postings: how many a document's event (`STREAM@REVISION`) makes and how many are made, and the documents that are parked. */
export type Counts = { readonly events: Map<string, Count>; readonly parked: Set<StreamName> };

export const noCounts = (): Counts => ({ events: new Map(), parked: new Set() });

const add = ({ events }: Counts, place: string, due: number, made: number, documentOn: string | undefined): void => {
  const known = events.get(place);
  if (known === undefined) events.set(place, { due, made, documentOn });
  else {
    known.due += due;
    known.made += made;
    known.documentOn ??= documentOn;
  }
};

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
  const { postedFrom, documentOn } = stored.metadata;
  if (postedFrom !== undefined) {
    add(counts, postedFrom, 0, 1, undefined);
    return;
  }
  const document = postingDocument(stored);
  if (document === undefined || counts.parked.has(document)) return;
  if (event === undefined) {
    counts.parked.add(document);
    put(park(pendingKey(document), stored, error));
    return;
  }
  const due = postingsOf(event).length;
  if (due > 0) add(counts, placeOf(document, stored.revision), due, 0, documentOn);
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

/** The documents of what is pending, once every event has been counted. */
export const pendingDocuments = ({ events, parked }: Counts): readonly StoredDocument[] => {
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

/** Adds what another part of the log says of postings. */
export const mergeCounts = (counts: Counts, others: Counts): void => {
  for (const [place, { due, made, documentOn }] of others.events) add(counts, place, due, made, documentOn);
  for (const document of others.parked) counts.parked.add(document);
};

/**
 * Folds the streams that are many and small, or few, as the log has them: what their events say of postings is counted one by one, and
 * the few that have documents of their own are kept until the end. (Stream by stream, they would be read from all over the log.)
 */
export async function* foldInLogOrder(events: Pick<EventReader, 'readAll'>, part: PartOfLog, counts: Counts): AsyncGenerator<FoldedBatch> {
  const documents: StoredDocument[] = [];
  const put = (document: StoredDocument): number => documents.push(document);
  const held = new Map<StreamName, StoredEvent[]>();
  let read = 0;
  for await (const page of events.readAll({ ...part, pageSize: PAGE, damaged: 'pass' })) {
    for (const event of page.events) {
      if (!hasDocument(event.stream)) foldStream([event], counts, put);
      else held.set(event.stream, [...(held.get(event.stream) ?? []), event]);
    }
    read += page.events.length;
    yield { documents: [], read };
  }
  for (const stored of held.values()) foldStream(stored, counts, put);
  yield { documents, read };
}

/** Part of the log, stream by stream: those under the prefixes, or all. */
export type PartOfLog = { readonly upTo: string; readonly streamPrefixes?: readonly string[] };

/** Documents made of whole streams, about `size` characters of them, and how many events have been read by then. */
export type FoldedBatch = { readonly documents: readonly StoredDocument[]; readonly read: number };

/** Folds part of the log stream by stream into documents; what its events say of postings is added to `counts`. */
export async function* foldStreams(
  events: Pick<EventReader, 'readAll'>,
  part: PartOfLog,
  size: number,
  counts: Counts,
): AsyncGenerator<FoldedBatch> {
  let documents: StoredDocument[] = [];
  let characters = 0;
  let held: StoredEvent[] = [];
  let read = 0;
  const fold = (): void => {
    foldStream(held, counts, (document) => {
      documents.push(document);
      characters += document.body.length;
    });
    held = [];
  };
  for await (const page of events.readAll({ ...part, order: 'stream', pageSize: PAGE, damaged: 'pass' })) {
    for (const event of page.events) {
      if (held[0] !== undefined && held[0].stream !== event.stream) fold();
      held.push(event);
    }
    read += page.events.length;
    if (characters < size) continue;
    yield { documents, read };
    documents = [];
    characters = 0;
  }
  fold();
  yield { documents, read };
}
