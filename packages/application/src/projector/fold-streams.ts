import { type AnyEvent, postingsOf } from '@tirkeu/domain';
import type { TextOf } from '@tirkeu/projections';
import type { EventReader, StoredDocument, StoredEvent, StreamRange } from '@tirkeu/store';
import { decodeStored, placeOf } from '../acts/index.ts';
import { parkedBy } from './apply-page.ts';
import { hasDocument, parkedKey, pendingKey, postingDocument, stateAfter } from './office-model.ts';
import { addCount, noCounts, type NotedCounts, notedCounts, type PostingCounts } from './posting-counts.ts';

/** Small pages: what was read of a stream dies young. */
const PAGE = 512;

const park = (key: string, stored: StoredEvent, error: unknown): StoredDocument => ({
  key: parkedKey(key),
  body: JSON.stringify(parkedBy(stored, error)),
});

/** Notes what an event of a document posts, or that it was posted; a document that cannot be understood is parked. */
const noteEvent = (
  stored: StoredEvent,
  event: AnyEvent | undefined,
  error: unknown,
  counts: PostingCounts,
  put: (document: StoredDocument) => void,
): void => {
  const { postedFrom, documentOn } = stored.metadata;
  if (postedFrom !== undefined) {
    addCount(counts, postedFrom, 0, 1);
    return;
  }
  const document = postingDocument(stored);
  if (document === undefined || counts.parked.has(document)) return;
  if (event === undefined) {
    counts.parked.add(document);
    put(park(pendingKey(document), stored, error));
    return;
  }
  const postings = postingsOf(event).length;
  if (postings > 0) addCount(counts, placeOf(document, stored.revision), postings, 0, documentOn);
};

/** The texts of events that the store gave with them. One of an old shape became another than it was, and is written anew. */
const textsOf = (stored: readonly StoredEvent[]): TextOf => {
  const texts = new Map(stored.map(({ data, text }) => [data, text]));
  return (event) => texts.get(event) ?? JSON.stringify(event);
};

/** The documents of one whole stream: its own, or what could be folded of it and why no more; and what its events say of postings. */
const foldStream = (stored: readonly StoredEvent[], counts: PostingCounts, put: (document: StoredDocument) => void): void => {
  const [first] = stored;
  if (first === undefined) return;
  const isKept = hasDocument(first.stream);
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
    noteEvent(one, event, error, counts, put);
  }
  const body = events.length === 0 || !isKept ? undefined : stateAfter(first.stream, undefined, events, textsOf(stored));
  if (body !== undefined) put({ key: first.stream, body });
  if (poison !== undefined && isKept) put(park(first.stream, poison.stored, poison.error));
};

/** What is done of a rebuild: whole streams, how many events they have, and what these say of postings. */
export type Part = StreamRange & { readonly read: number; readonly postings: NotedCounts };

/** A part and the documents that it gave. */
export type FoldedPart = { readonly part: Part; readonly documents: readonly StoredDocument[] };

/** Folds the streams of a range as they were at a position, in parts of about so many events; together the parts are the range. */
export async function* foldStreams(
  log: Pick<EventReader, 'readAll'>,
  upTo: string,
  range: StreamRange,
  eventsInPart: number,
): AsyncGenerator<FoldedPart> {
  let { afterStream } = range;
  let documents: StoredDocument[] = [];
  let counts = noCounts();
  let read = 0;
  let held: StoredEvent[] = [];
  const fold = (): void => {
    foldStream(held, counts, (document) => documents.push(document));
    read += held.length;
    held = [];
  };
  const part = (upToStream: string | undefined): FoldedPart => {
    const folded = { part: { afterStream, upToStream, read, postings: notedCounts(counts) }, documents };
    afterStream = upToStream;
    documents = [];
    counts = noCounts();
    read = 0;
    return folded;
  };
  for await (const page of log.readAll({ ...range, upTo, order: 'stream', pageSize: PAGE, damaged: 'pass', texts: true })) {
    for (const event of page.events) {
      const [first] = held;
      if (first !== undefined && first.stream !== event.stream) {
        fold();
        if (read >= eventsInPart) yield part(first.stream);
      }
      held.push(event);
    }
  }
  fold();
  yield part(range.upToStream);
}
