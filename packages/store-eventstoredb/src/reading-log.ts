import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { compareCodePoints } from '@tirkeu/domain/kernel';
import type { EventReader, Filter, LogReading, Page, StoredEvent, StreamName } from '@tirkeu/store';
import { type Driver, type Recorded, isFailure } from './driver/index.ts';
import { type LogPosition, isAfter, logPosition, positionText } from './log-position.ts';
import { pauseAfter, persevering } from './persevering.ts';
import type { StreamReader } from './reading-streams.ts';
import { isOurs, passing, positionOf, storedEvent } from './stored-event.ts';

const usualPageSize = 500;

/** How many streams are read ahead when the log is read stream by stream. */
const streamsAhead = 16;

/** How the last event is looked for: among the last few, where it nearly always is, for a server that is not told where to stop sends hundreds. */
const fewFirst = [{ limit: 4 }, {}] as const;

export type LogReader = Pick<EventReader, 'readAll' | 'streamNames' | 'head' | 'count'>;

/**
 * Everything between two positions that the server lets through, as it comes. Where the reading breaks it is taken up again: once in any
 * case, since a dead connection is found out late, and then until nothing more has come for as long as a server may take to be reached.
 */
export async function* logBetween(
  driver: Driver,
  {
    filter,
    after,
    upTo,
    reach,
  }: { readonly filter?: Filter; readonly after?: LogPosition | undefined; readonly upTo?: LogPosition; readonly reach: number },
): AsyncGenerator<readonly Recorded[]> {
  let read = after;
  let failures = 0;
  let advanced = performance.now();
  for (;;) {
    try {
      const range = { from: read, direction: 'forwards', ...(filter === undefined ? {} : { filter }) } as const;
      for await (const come of driver.readLog(range)) {
        const last = come.at(-1);
        if (last === undefined) continue;
        const isEnd = upTo !== undefined && isAfter(positionOf(last), upTo);
        // in the order of the log: only the first that came can have been there before, and only the last lie too far
        const known = read;
        const from = come.findIndex((event) => isAfter(positionOf(event), known));
        const fresh = from < 0 ? [] : come.slice(from, isEnd ? come.findIndex((event) => isAfter(positionOf(event), upTo)) : undefined);
        if (fresh.length > 0) {
          read = positionOf(last);
          failures = 0;
          yield fresh;
        }
        if (isEnd) return;
      }
      return;
    } catch (error) {
      if (!isFailure(error)) throw error;
      if (failures === 0) advanced = performance.now();
      else if (performance.now() - advanced >= reach) throw error;
      await pause(pauseAfter(failures));
      failures += 1;
    }
  }
}

/** What of a reading the server is asked to filter by: nothing if nothing is left out, for that is its fastest way. */
const selected = ({ streamPrefixes, types }: Filter): { readonly filter?: Filter } => {
  if (streamPrefixes === undefined && types === undefined) return {};
  return { filter: { ...(streamPrefixes === undefined ? {} : { streamPrefixes }), ...(types === undefined ? {} : { types }) } };
};

/** Reads `$all`. A reading sees the log up to the head that it found when it began. */
export const logReader = (driver: Driver, { whole }: StreamReader, reach: number): LogReader => {
  let counted: { readonly count: number; readonly upTo: LogPosition | undefined } = { count: 0, upTo: undefined };

  const lastEvent = (): Promise<LogPosition | undefined> =>
    persevering(reach, async () => {
      for (const limit of fewFirst) {
        for await (const come of driver.readLog({ direction: 'backwards', filter: {}, ...limit })) {
          const last = come.find(isOurs);
          if (last !== undefined) return positionOf(last);
        }
      }
      return undefined;
    });

  async function* inLogOrder(reading: LogReading, after: LogPosition | undefined, upTo: LogPosition): AsyncGenerator<Page> {
    const { pageSize = usualPageSize, damaged } = reading;
    const passes = passing(reading);
    let events: StoredEvent[] = [];
    let last: LogPosition | undefined;
    for await (const come of logBetween(driver, { ...selected(reading), after, upTo, reach })) {
      for (const event of come) {
        if (!passes(event)) continue;
        events.push(storedEvent(event, damaged));
        if (events.length < pageSize) continue;
        last = positionOf(event);
        yield { events, position: positionText(last) };
        events = [];
      }
    }
    if (isAfter(upTo, last)) yield { events, position: positionText(upTo) };
  }

  /** In code-point order; the server does not list them. */
  const namesBetween = async (
    reading: LogReading,
    after: LogPosition | undefined,
    upTo: LogPosition | undefined,
  ): Promise<readonly StreamName[]> => {
    const passes = passing(reading);
    const found = new Set<StreamName>();
    const range = { after, ...(upTo === undefined ? {} : { upTo }), reach };
    for await (const come of logBetween(driver, { ...selected(reading), ...range }))
      for (const event of come) if (passes(event)) found.add(event.streamId);
    return [...found].toSorted(compareCodePoints);
  };

  /** Names first, then stream by stream: the server knows no other way, and the log is read twice. */
  async function* inStreamOrder(reading: LogReading, after: LogPosition | undefined, upTo: LogPosition): AsyncGenerator<Page> {
    const { pageSize = usualPageSize, types, damaged } = reading;
    const names = await namesBetween(reading, after, upTo);
    const wanted = ({ type, position }: StoredEvent): boolean =>
      (types === undefined || types.includes(type)) && isAfter(logPosition(position), after) && !isAfter(logPosition(position), upTo);
    let events: StoredEvent[] = [];
    for (let i = 0; i < names.length; i += streamsAhead) {
      for (const stream of (await whole(names.slice(i, i + streamsAhead), damaged)).values()) events.push(...stream.filter(wanted));
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
    /** The whole log is read, as it is to be counted. */
    streamNames: () => namesBetween({}, undefined, undefined),
    head: async () => {
      const head = await lastEvent();
      return head === undefined ? undefined : positionText(head);
    },
    /** The server does not count: the log is read, once to its end and then from where it was counted to. */
    count: async () => {
      let { count, upTo } = counted;
      for await (const come of logBetween(driver, { filter: {}, after: upTo, reach })) {
        const last = come.at(-1);
        count += come.filter(isOurs).length;
        upTo = last === undefined ? upTo : positionOf(last);
      }
      if (upTo !== undefined && isAfter(upTo, counted.upTo)) counted = { count, upTo };
      return count;
    },
  };
};
