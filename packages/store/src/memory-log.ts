import { type Either, isLeft, left, right } from 'fp-ts/lib/Either.js';
import type {
  Append,
  Appended,
  EventMetadata,
  LogReading,
  NewEvent,
  Position,
  StoredEvent,
  StreamName,
  WrongRevision,
} from './event-store.ts';
import { StoreFault } from './store-fault.ts';

/** An event as memory keeps it: its body and metadata are JSON texts, so that nobody shares an object with the store. */
export type KeptEvent = {
  readonly id: string;
  readonly stream: StreamName;
  readonly revision: number;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
  readonly recordedAt: string;
};

/** The log itself: events in global order, and where to find them by stream and by id. */
export type MemoryLog = {
  readonly events: KeptEvent[];
  /** For each stream the places of its events in the log, by revision. */
  readonly streams: Map<StreamName, number[]>;
  readonly places: Map<string, number>;
  /** Called, and forgotten, when something was recorded. */
  readonly waiting: Set<() => void>;
};

export const emptyLog = (): MemoryLog => ({ events: [], streams: new Map(), places: new Map(), waiting: new Set() });

/** The position of the event at a place of the log: positions count from 1. */
export const positionOf = (place: number): Position => String(place + 1);

/** The place after a position: where reading goes on. */
export const placeAfter = (position: Position | undefined): number => {
  if (position === undefined) return 0;
  if (!/^[1-9][0-9]*$/.test(position)) throw new Error('defect: a position that no memory store gave');
  return Number(position);
};

const parsed = (kept: KeptEvent, text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not even as a cause: the parser's message quotes the text.
    throw new StoreFault('broken-event', `${kept.stream}@${kept.revision}`, 'The stored text is not JSON.');
  }
};

/** What passes for the metadata of an event whose text is damaged. */
const unknownMetadata: EventMetadata = { actor: '', commandId: '' };

const bodyOf = (kept: KeptEvent, damaged: LogReading['damaged']): Pick<StoredEvent, 'data' | 'metadata'> => {
  try {
    return { data: parsed(kept, kept.data), metadata: parsed(kept, kept.metadata) as EventMetadata };
  } catch (fault) {
    if (damaged === 'pass') return { data: undefined, metadata: unknownMetadata };
    throw fault;
  }
};

/** The event at a place, freshly parsed. */
export const eventAt = (log: MemoryLog, place: number, damaged: LogReading['damaged'] = 'fault'): StoredEvent => {
  const kept = log.events[place];
  if (kept === undefined) throw new Error(`defect: no event at ${place}`);
  return {
    id: kept.id,
    stream: kept.stream,
    revision: kept.revision,
    position: positionOf(place),
    type: kept.type,
    ...bodyOf(kept, damaged),
    recordedAt: kept.recordedAt,
  };
};

const textOf = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError('defect: the body of an event is not JSON');
  return text;
};

const kept = (stream: StreamName, revision: number, event: NewEvent, now: () => string): KeptEvent => ({
  id: event.id,
  stream,
  revision,
  type: event.type,
  data: textOf(event.data),
  metadata: textOf(event.metadata),
  recordedAt: event.recordedAt ?? now(),
});

const duplicate = (stream: StreamName): StoreFault =>
  new StoreFault(
    'duplicate-event-id',
    stream,
    'An event of this id is recorded already, elsewhere or with other events around it. Ids are given once.',
  );

/**
 * The answer that an append got when it was made, undefined if it is new. An append of which some ids are known and which is not
 * the same append again is a fault: no event may be recorded twice.
 */
const earlierAnswer = (log: MemoryLog, { stream, expected, events }: Append): Appended | undefined => {
  const places = events.map((event) => log.places.get(event.id));
  if (places.every((place) => place === undefined)) return undefined;
  const revisions = places.map((place) => {
    const found = place === undefined ? undefined : log.events[place];
    return found?.stream === stream ? found.revision : undefined;
  });
  const first = revisions[0];
  if (first === undefined || revisions.some((revision, i) => revision !== first + i)) throw duplicate(stream);
  if (typeof expected === 'number' ? expected !== first - 1 : expected === 'no-stream' && first !== 0) throw duplicate(stream);
  const last = first + events.length - 1;
  return { revision: last, position: positionOf(log.streams.get(stream)?.[last] ?? 0) };
};

const matches = (expected: Append['expected'], actual: WrongRevision['actual']): boolean => {
  switch (expected) {
    case 'any':
      return true;
    case 'stream-exists':
      return actual !== 'no-stream';
    case 'no-stream':
      return actual === 'no-stream';
    default:
      return actual === expected;
  }
};

const recordOne = (log: MemoryLog, append: Append, now: () => string): Either<WrongRevision, Appended> => {
  const { stream, expected, events } = append;
  if (events.length === 0) throw new Error('defect: an append without events');
  if (new Set(events.map((event) => event.id)).size < events.length) throw duplicate(stream);
  const earlier = earlierAnswer(log, append);
  if (earlier !== undefined) return right(earlier);
  const places = log.streams.get(stream) ?? [];
  const actual = places.length === 0 ? 'no-stream' : places.length - 1;
  if (!matches(expected, actual)) return left({ stream, expected, actual });
  const recorded = events.map((event, i) => kept(stream, places.length + i, event, now));
  for (const event of recorded) {
    log.places.set(event.id, log.events.length);
    places.push(log.events.length);
    log.events.push(event);
  }
  log.streams.set(stream, places);
  return right({ revision: places.length - 1, position: positionOf(log.events.length - 1) });
};

const forgetAfter = (log: MemoryLog, length: number): void => {
  for (const event of log.events.splice(length).reverse()) {
    log.places.delete(event.id);
    const places = log.streams.get(event.stream);
    places?.pop();
    if (places?.length === 0) log.streams.delete(event.stream);
  }
};

/** Wakes those who wait for something new. */
const wake = (log: MemoryLog): void => {
  for (const listener of log.waiting) listener();
  log.waiting.clear();
};

/** Records appends one after the other, or none of them. */
export const record = (log: MemoryLog, appends: readonly Append[], now: () => string): Either<WrongRevision, readonly Appended[]> => {
  const before = log.events.length;
  try {
    const appended: Appended[] = [];
    for (const append of appends) {
      const outcome = recordOne(log, append, now);
      if (isLeft(outcome)) {
        forgetAfter(log, before);
        return outcome;
      }
      appended.push(outcome.right);
    }
    if (log.events.length > before) wake(log);
    return right(appended);
  } catch (cause) {
    forgetAfter(log, before);
    throw cause;
  }
};
