import { compareCodePoints } from '@tirkeu/domain/kernel';
import type { LogReading, Page, StoredEvent, StreamName, StreamReading } from './event-store.ts';
import { type KeptEvent, type MemoryLog, eventAt, placeAfter, positionOf } from './memory-log.ts';

const PAGE = 500;

const streamPasses = ({ streamPrefixes, afterStream, upToStream }: LogReading, stream: StreamName): boolean =>
  (streamPrefixes === undefined || streamPrefixes.some((prefix) => stream.startsWith(prefix))) &&
  (afterStream === undefined || compareCodePoints(stream, afterStream) > 0) &&
  (upToStream === undefined || compareCodePoints(stream, upToStream) <= 0);

const passes = (reading: LogReading, event: KeptEvent): boolean =>
  streamPasses(reading, event.stream) && (reading.types === undefined || reading.types.includes(event.type));

/** Places of the log between two positions, in global order. */
function* placesInOrder(log: MemoryLog, { after, upTo }: LogReading): Iterable<number> {
  const end = upTo === undefined ? Infinity : placeAfter(upTo);
  for (let place = placeAfter(after); place < Math.min(end, log.events.length); place++) yield place;
}

/** The same places, stream by stream. */
function* placesByStream(log: MemoryLog, reading: LogReading): Iterable<number> {
  const first = placeAfter(reading.after);
  const end = reading.upTo === undefined ? Infinity : placeAfter(reading.upTo);
  const names = [...log.streams.keys()].filter((name) => streamPasses(reading, name)).toSorted(compareCodePoints);
  for (const name of names) {
    for (const place of log.streams.get(name) ?? []) {
      if (place >= first && place < end) yield place;
    }
  }
}

/** The log in pages, each of at most `pageSize` events that the filter lets through. */
export function* pages(log: MemoryLog, reading: LogReading): Iterable<Page> {
  const pageSize = reading.pageSize ?? PAGE;
  let events: StoredEvent[] = [];
  let last: number | undefined;
  for (const place of reading.order === 'stream' ? placesByStream(log, reading) : placesInOrder(log, reading)) {
    const kept = log.events[place];
    last = place;
    if (kept === undefined || !passes(reading, kept)) continue;
    events.push(eventAt(log, place, reading.damaged));
    if (events.length < pageSize) continue;
    yield { events, position: positionOf(place) };
    events = [];
    last = undefined;
  }
  if (last !== undefined) yield { events, position: positionOf(last) };
}

/** The names of all streams, in code-point order. */
export const streamNames = (log: MemoryLog): readonly StreamName[] => [...log.streams.keys()].toSorted(compareCodePoints);

/** Part of one stream. */
export const eventsOf = (log: MemoryLog, stream: StreamName, { from, direction, limit }: StreamReading = {}): readonly StoredEvent[] => {
  const places = log.streams.get(stream) ?? [];
  const chosen =
    direction === 'backwards'
      ? places.slice(0, from === undefined ? undefined : Math.max(0, from + 1)).reverse()
      : places.slice(Math.max(0, from ?? 0));
  return chosen.slice(0, limit).map((place) => eventAt(log, place));
};
