import { type AnyEvent, type AnyFold, canonicalJson, categoryOf, keyOf, postingsOf, rooms, type StreamName } from '@tirkeu/domain';
import { emptyRecord, recordAfter } from '@tirkeu/domain/record';
import { decodeRecord, encodeRecordFrom, type TextOf } from '@tirkeu/projections';
import type { StoredEvent } from '@tirkeu/store';
import { decodeStored } from '../acts/index.ts';

/** The one read model: a document for each student and each piece of reference data, and one for each document of the office with postings pending. */
export const MODEL = 'office';

/** The version of the folds. Whoever changes a fold, or what a document holds, changes it: models of another version are rebuilt. */
export const MODEL_VERSION = '6';

/** The categories whose streams have a document of their own state besides the students'. */
export const referenceCategories = ['policy', 'programme', 'discipline', 'calendar', 'teacher', 'group', 'import'] as const;

/**
 * The categories of decisions about many students at once. They have documents too, but these grow with the students: most questions
 * about one student are answered without them.
 */
export const decisionCategories = ['scholarship', 'promotion', 'rating', 'form34'] as const;

const documented: readonly string[] = [...referenceCategories, ...decisionCategories];

/** Of several folds of one category the first is the thing itself. */
const referenceFolds = new Map(
  rooms
    .flatMap((room) => room.folds)
    .filter((fold) => documented.includes(fold.category))
    .toReversed()
    .map((fold) => [fold.category, fold]),
);

const sharedCategories: readonly string[] = ['register', 'draft', 'appeal', 'commission', 'assignment', 'windows', 'window'];

/** Categories in whose streams several rooms may have their say: a document holds what each of them keeps, by the name of its fold. */
const sharedFolds = Map.groupBy(
  rooms.flatMap((room) => room.folds).filter(({ category }) => sharedCategories.includes(category)),
  ({ category }) => category,
);

/** Categories whose events post nothing: students receive, reference data and persons concern nobody's record. */
const silent: ReadonlySet<string> = new Set(['student', 'person', ...documented]);

/** The key of the document that says why another one has been parked. */
export const parkedKey = (key: string): string => `parked-${key}`;

/** Why a document is parked: the event that could not be folded into it. Nothing of the event's body is in it. */
export type Parked = { readonly stream: StreamName; readonly revision: number; readonly reason: string };

/** The key of the document that counts what a document of the office has yet to post. */
export const pendingKey = (stream: StreamName): string => `pending-${stream}`;

/** The document of the office that a pending document counts for. */
export const streamOfPending = (key: string): StreamName => key.slice('pending-'.length);

/** What is pending of one document of the office, by the revision of its event: how many postings are due, and how many are made. */
export type Pending = Readonly<Record<string, PendingEvent>>;
export type PendingEvent = { readonly documentOn?: string; readonly due: number; readonly made: number };

/** Events by the key of the document that they change. */
export type Changes = ReadonlyMap<string, readonly StoredEvent[]>;

/** The document of the office that an event belongs to as one that posts, or as one that was posted. */
export const postingDocument = ({ stream, metadata: { postedFrom } }: StoredEvent): StreamName | undefined => {
  if (postedFrom !== undefined) return postedFrom.slice(0, postedFrom.lastIndexOf('@'));
  return silent.has(categoryOf(stream)) ? undefined : stream;
};

/** Whether a stream has a document of its own. */
export const hasDocument = (stream: StreamName): boolean => {
  const category = categoryOf(stream);
  return category === 'student' || referenceFolds.has(category) || sharedFolds.has(category);
};

/** Sorts events by the documents that they change. */
export const changesOf = (events: readonly StoredEvent[]): Changes => {
  const changes = new Map<string, StoredEvent[]>();
  const add = (key: string, event: StoredEvent) => {
    const known = changes.get(key);
    if (known === undefined) changes.set(key, [event]);
    else known.push(event);
  };
  for (const stored of events) {
    if (hasDocument(stored.stream)) add(stored.stream, stored);
    const posting = postingDocument(stored);
    if (posting !== undefined) add(pendingKey(posting), stored);
  }
  return changes;
};

/** Counts a stored event among what is pending of one document of the office. */
export const countPending = (pending: Record<string, PendingEvent>, { metadata, revision }: StoredEvent, due: number): void => {
  const { postedFrom, documentOn } = metadata;
  const of = postedFrom === undefined ? String(revision) : postedFrom.slice(postedFrom.lastIndexOf('@') + 1);
  const known = pending[of] ?? { due: 0, made: 0 };
  const day = postedFrom === undefined ? documentOn : known.documentOn;
  const next = {
    ...(day === undefined ? {} : { documentOn: day }),
    due: known.due + due,
    made: known.made + (postedFrom === undefined ? 0 : 1),
  };
  if (next.due === next.made) Reflect.deleteProperty(pending, of);
  else pending[of] = next;
};

/** The text of a pending document; undefined where nothing is pending. */
export const encodePending = (pending: Pending): string | undefined => {
  const revisions = Object.keys(pending).toSorted((a, b) => Number(a) - Number(b));
  return revisions.length === 0
    ? undefined
    : JSON.stringify(Object.fromEntries(revisions.map((revision) => [revision, pending[revision]])));
};

/** Whether an event was posted; one that was says so itself, and need not be understood to be counted. */
export const wasPosted = ({ metadata: { postedFrom } }: StoredEvent): boolean => postedFrom !== undefined;

const pendingAfter = (pending: Pending, stored: readonly StoredEvent[]): Pending => {
  const next = { ...pending };
  for (const event of stored) {
    const due = wasPosted(event) ? 0 : postingsOf(decodeStored(event)).length;
    if (due > 0 || wasPosted(event)) countPending(next, event, due);
  }
  return next;
};

/** What each room keeps of a shared stream; a room that none of its events concern keeps nothing. */
const sharedAfter = (folds: readonly AnyFold[], before: SharedStates, events: readonly AnyEvent[]): SharedStates =>
  Object.fromEntries(
    folds.flatMap((fold) => {
      const own = events.filter(({ type }) => fold.handles.has(type));
      const known = before[fold.name];
      return known === undefined && own.length === 0 ? [] : [[fold.name, fold.after((known ?? fold.initial) as never, own as never)]];
    }),
  );

/** The states of a shared stream by the names of their folds. */
export type SharedStates = Readonly<Record<string, unknown>>;

/** The text of the document of a student, of reference data or of a shared stream, after further events; undefined for streams without one. */
export const stateAfter = (
  stream: StreamName,
  body: string | undefined,
  events: readonly AnyEvent[],
  textOf: TextOf = JSON.stringify,
): string | undefined => {
  const category = categoryOf(stream);
  if (category === 'student')
    return encodeRecordFrom(recordAfter(body === undefined ? emptyRecord(keyOf(stream) as never) : decodeRecord(body), events), textOf);
  const shared = sharedFolds.get(category);
  if (shared !== undefined) return canonicalJson(sharedAfter(shared, body === undefined ? {} : (JSON.parse(body) as SharedStates), events));
  const fold = referenceFolds.get(category);
  if (fold === undefined) return undefined;
  const state: unknown = body === undefined ? undefined : JSON.parse(body);
  return canonicalJson(fold.after((state ?? fold.initial) as never, events as readonly never[]) ?? null);
};

/** A document after further events; undefined where nothing is left to keep. */
export const documentAfter = (key: string, body: string | undefined, stored: readonly StoredEvent[]): string | undefined =>
  key.startsWith('pending-')
    ? encodePending(pendingAfter(body === undefined ? {} : (JSON.parse(body) as Pending), stored))
    : stateAfter(key, body, stored.map(decodeStored));
