import { compareCodePoints } from '@tirkeu/domain/kernel';
import type { EventReader, Filter, LogReading, Page, StoredEvent, StreamName } from '@tirkeu/store';
import { type Driver, type Recorded, isFailure } from './driver/index.ts';
import { type LogPosition, isAfter, logPosition, positionText } from './log-position.ts';
import { pauseAfter, persevering } from './persevering.ts';
import type { StreamReader } from './reading-streams.ts';
import { isOurs, passing, positionOf, storedEvent } from './stored-event.ts';
import { setTimeout as pause } from 'node:timers/promises';

const usualPageSize = 500;

/** How many streams are read ahead when the log is read stream by stream. */
const streamsAhead = 16;

/** How often a reading is taken up again where it broke without having come any further. */
const patience = 4;

export type LogReader = Pick<EventReader, 'readAll' | 'head' | 'count'>;

/** Everything between two positions that the server lets through, taken up again where it breaks. */
export async function* logBetween(
  driver: Driver,
  filter: Filter | undefined,
  after: LogPosition | undefined,
  upTo: LogPosition | undefined,
): AsyncGenerator<Recorded> {
  let read = after;
  for (let failures = 0; ; failures++) {
    try {
      const range = { from: read, direction: 'forwards', ...(filter === undefined ? {} : { filter }) } as const;
      for await (const event of driver.readLog(range)) {
        const position = positionOf(event);
        if (!isAfter(position, read)) continue;
        if (upTo !== undefined && isAfter(position, upTo)) return;
        read = position;
        failures = 0;
        yield event;
      }
      return;
    } catch (error) {
      if (!isFailure(error) || failures >= patience) throw error;
      await pause(pauseAfter(failures));
    }
  }
}

const isSelective = ({ streamPrefixes, types }: Filter): boolean => streamPrefixes !== undefined || types !== undefined;

/** Reads `$all`. A reading sees the log up to the head that it found when it began. */
export const logReader = (driver: Driver, { readStreams }: StreamReader, reach: number): LogReader => {
  const lastEvent = (): Promise<LogPosition | undefined> =>
    persevering(reach, async () => {
      for await (const event of driver.readLog({ direction: 'backwards', filter: {} })) if (isOurs(event)) return positionOf(event);
      return undefined;
    });

  async function* inLogOrder(reading: LogReading, after: LogPosition | undefined, upTo: LogPosition): AsyncGenerator<Page> {
    const { pageSize = usualPageSize } = reading;
    const passes = passing(reading);
    let events: StoredEvent[] = [];
    let last: LogPosition | undefined;
    for await (const event of logBetween(driver, isSelective(reading) ? reading : undefined, after, upTo)) {
      if (!passes(event)) continue;
      events.push(storedEvent(event));
      if (events.length < pageSize) continue;
      last = positionOf(event);
      yield { events, position: positionText(last) };
      events = [];
    }
    if (isAfter(upTo, last)) yield { events, position: positionText(upTo) };
  }

  /** Names first, then stream by stream: the server knows no other way, and the log is read twice. */
  async function* inStreamOrder(reading: LogReading, after: LogPosition | undefined, upTo: LogPosition): AsyncGenerator<Page> {
    const { pageSize = usualPageSize, types } = reading;
    const passes = passing(reading);
    const found = new Set<StreamName>();
    for await (const event of logBetween(driver, isSelective(reading) ? reading : undefined, after, upTo))
      if (passes(event)) found.add(event.streamId);
    const names = [...found].toSorted(compareCodePoints);
    const wanted = ({ type, position }: StoredEvent): boolean =>
      (types === undefined || types.includes(type)) && isAfter(logPosition(position), after) && !isAfter(logPosition(position), upTo);
    let events: StoredEvent[] = [];
    for (let i = 0; i < names.length; i += streamsAhead) {
      for (const stream of (await readStreams(names.slice(i, i + streamsAhead))).values()) events.push(...stream.filter(wanted));
      while (events.length >= pageSize) {
        const page = events.slice(0, pageSize);
        events = events.slice(pageSize);
        yield { events: page, position: page.at(-1)?.position ?? positionText(upTo) };
      }
    }
    const end = events.at(-1);
    if (end !== undefined) yield { events, position: end.position };
  }

  return {
    readAll: async function* (reading = {}) {
      const after = reading.after === undefined ? undefined : logPosition(reading.after);
      const wanted = reading.upTo === undefined ? undefined : logPosition(reading.upTo);
      const head = await lastEvent();
      if (head === undefined) return;
      const upTo = wanted === undefined || isAfter(wanted, head) ? head : wanted;
      if (!isAfter(upTo, after)) return;
      yield* reading.order === 'stream' ? inStreamOrder(reading, after, upTo) : inLogOrder(reading, after, upTo);
    },
    head: async () => {
      const head = await lastEvent();
      return head === undefined ? undefined : positionText(head);
    },
    /** The server does not count: the whole log is read. */
    count: async () => {
      let count = 0;
      for await (const event of logBetween(driver, {}, undefined, undefined)) if (isOurs(event)) count += 1;
      return count;
    },
  };
};
