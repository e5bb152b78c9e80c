import { type AnyEvent, postingsOf, type StreamName } from '@tirkeu/domain';
import type { EventReader, StoredDocument, StoredEvent } from '@tirkeu/store';
import { decodeStored } from '../acts/index.ts';
import { parkedBy } from './apply-page.ts';
import {
  countPending,
  encodePending,
  hasDocument,
  parkedKey,
  type PendingEvent,
  pendingKey,
  postingDocument,
  stateAfter,
  wasPosted,
} from './office-model.ts';

/** Small pages: what was read of a stream dies young. */
const PAGE = 512;

/** What is pending, document by document; undefined for one that is parked. */
export type Counts = Map<StreamName, Record<string, PendingEvent> | undefined>;

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
  const document = postingDocument(stored);
  if (document === undefined || (counts.has(document) && counts.get(document) === undefined)) return;
  if (event === undefined && !wasPosted(stored)) {
    counts.set(document, undefined);
    put(park(pendingKey(document), stored, error));
    return;
  }
  const due = event === undefined || wasPosted(stored) ? 0 : postingsOf(event).length;
  if (due === 0 && !wasPosted(stored)) return;
  const known = counts.get(document) ?? {};
  counts.set(document, known);
  countPending(known, stored, due);
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
export const pendingDocuments = (counts: Counts): readonly StoredDocument[] =>
  [...counts].flatMap(([document, pending]) => {
    const body = pending === undefined ? undefined : encodePending(pending);
    return body === undefined ? [] : [{ key: pendingKey(document), body }];
  });

/** Adds what another part of the log says of postings. What is parked in one part is parked. */
export const mergeCounts = (counts: Counts, others: Counts): void => {
  for (const [document, pending] of others) {
    const known = counts.get(document);
    if (pending === undefined || (known === undefined && counts.has(document))) counts.set(document, undefined);
    else if (known === undefined) counts.set(document, pending);
    else {
      for (const [revision, { documentOn, due, made }] of Object.entries(pending)) {
        const of = known[revision] ?? { due: 0, made: 0 };
        const day = of.documentOn ?? documentOn;
        const sum = { ...(day === undefined ? {} : { documentOn: day }), due: of.due + due, made: of.made + made };
        if (sum.due === sum.made) Reflect.deleteProperty(known, revision);
        else known[revision] = sum;
      }
    }
  }
};

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
