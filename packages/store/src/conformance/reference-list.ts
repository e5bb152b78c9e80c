import { type Either, isLeft, left, right } from 'fp-ts/lib/Either.js';
import type { Append, LogReading, NewEvent, StreamName, StreamReading, WrongRevision } from '../event-store.ts';

/** An event as the reference knows it. Its place in the list is its place in the log. */
export type ListedEvent = { readonly event: NewEvent; readonly stream: StreamName; readonly revision: number };

/** What a store is held against: a plain list, searched from end to end. Slow and obvious. */
export type ReferenceList = readonly ListedEvent[];

/** The outcome of an append: the list after it and where its last event stands, in its stream and in the list. */
export type Listed = { readonly list: ReferenceList; readonly revision: number; readonly place: number };

export type Outcome = Either<WrongRevision | 'duplicate-event-id', Listed>;

export const inStream = (list: ReferenceList, stream: StreamName): ReferenceList => list.filter((listed) => listed.stream === stream);

/** The same append again: its events stand in the list one after the other, where this append would have put them. */
const earlier = (list: ReferenceList, { stream, expected, events }: Append): Listed | undefined => {
  const own = inStream(list, stream);
  const first = own.findIndex(({ event }) => event.id === events[0]?.id);
  const there = first >= 0 && events.every(({ id }, i) => own[first + i]?.event.id === id);
  if (!there || (expected === 'no-stream' && first > 0) || (typeof expected === 'number' && expected !== first - 1)) return undefined;
  const last = own[first + events.length - 1];
  return last === undefined ? undefined : { list, revision: last.revision, place: list.indexOf(last) };
};

export const appendTo = (list: ReferenceList, append: Append): Outcome => {
  const { stream, expected, events } = append;
  const ids = events.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return left('duplicate-event-id');
  const again = earlier(list, append);
  if (again !== undefined) return right(again);
  if (list.some(({ event }) => ids.includes(event.id))) return left('duplicate-event-id');
  const next = inStream(list, stream).length;
  const allowed =
    expected === 'any' ||
    (expected === 'stream-exists' && next > 0) ||
    (expected === 'no-stream' && next === 0) ||
    (typeof expected === 'number' && expected === next - 1 && next > 0);
  if (!allowed) return left({ stream, expected, actual: next === 0 ? 'no-stream' : next - 1 });
  const added = events.map((event, i) => ({ event, stream, revision: next + i }));
  return right({ list: [...list, ...added], revision: next + events.length - 1, place: list.length + events.length - 1 });
};

export const appendAllTo = (
  list: ReferenceList,
  appends: readonly Append[],
): Either<WrongRevision | 'duplicate-event-id', readonly Listed[]> => {
  const done: Listed[] = [];
  for (const append of appends) {
    const outcome = appendTo(done.at(-1)?.list ?? list, append);
    if (isLeft(outcome)) return outcome;
    done.push(outcome.right);
  }
  return right(done);
};

export const readFrom = (list: ReferenceList, stream: StreamName, { from, direction, limit }: StreamReading): ReferenceList => {
  const own = inStream(list, stream);
  const asked =
    direction === 'backwards'
      ? own.toReversed().filter(({ revision }) => from === undefined || revision <= from)
      : own.filter(({ revision }) => revision >= (from ?? 0));
  return asked.slice(0, limit);
};

/** The log between two places, filtered. `after` and `upTo` are places, the latter included. */
export const readAllFrom = (
  list: ReferenceList,
  { streamPrefixes, types, order }: LogReading,
  after: number | undefined,
  upTo: number | undefined,
): ReferenceList => {
  const found = list.filter(
    ({ stream, event }, place) =>
      place > (after ?? -1) &&
      place <= (upTo ?? list.length) &&
      (streamPrefixes === undefined || streamPrefixes.some((prefix) => stream.startsWith(prefix))) &&
      (types === undefined || types.includes(event.type)),
  );
  return order === 'stream'
    ? found.toSorted((a, b) => (a.stream === b.stream ? a.revision - b.revision : a.stream < b.stream ? -1 : 1))
    : found;
};
