import { isLeft, right } from 'fp-ts/lib/Either.js';
import type { Append, EventStore, Page, Position, StopSignal } from './event-store.ts';
import { type MemoryLog, emptyLog, positionOf, record } from './memory-log.ts';
import { eventsOf, pages, streamNames } from './memory-reading.ts';
import { StoreFault } from './store-fault.ts';

/** What a store in memory takes from the world: a clock (UTC, ISO 8601) and an id of its own. */
export type MemoryEventStoreOptions = {
  readonly now: () => string;
  readonly id: string;
  /** False: without `appendAll`, as stores are that know no transaction over streams. */
  readonly atomicBatches?: boolean;
};

type Following = Parameters<EventStore['subscribe']>[0];

/** Resolves when something new was recorded, the signal aborts or the store closes. */
const news = (log: MemoryLog, signal: StopSignal, closing: Set<() => void>): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      log.waiting.delete(done);
      closing.delete(done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    log.waiting.add(done);
    closing.add(done);
    signal.addEventListener('abort', done);
  });

const headOf = ({ events }: MemoryLog): Position | undefined => (events.length === 0 ? undefined : positionOf(events.length - 1));

/** A store on a log, which may be that of an earlier store. */
export const memoryEventStoreOn = (log: MemoryLog, { now, id, atomicBatches = true }: MemoryEventStoreOptions): EventStore => {
  const closing = new Set<() => void>();
  let closed = false;

  async function* follow({ after, signal, ...filter }: Following): AsyncIterable<Page> {
    let position = after;
    const ended = (): boolean => closed || signal.aborted;
    while (!ended()) {
      const before = position;
      for (const page of pages(log, position === undefined ? filter : { ...filter, after: position })) {
        yield page;
        position = page.position;
        if (ended()) return;
      }
      // Nothing was awaited since the last look at the log, so nothing can have been missed.
      if (position === before) await news(log, signal, closing);
    }
  }

  /** The log, as long as the store is open. */
  const open = (): MemoryLog => {
    if (closed) throw new StoreFault('unavailable', 'memory', 'The store is closed.');
    return log;
  };

  const append = async (one: Append): ReturnType<EventStore['append']> => {
    const outcome = record(open(), [one], now);
    if (isLeft(outcome)) return outcome;
    const [appended] = outcome.right;
    if (appended === undefined) throw new Error('defect: an append without an answer');
    return right(appended);
  };

  return {
    kind: 'memory',
    atomicBatches,
    append,
    appendAll: async (appends) => {
      if (!atomicBatches) throw new Error('defect: this store has no batches over streams');
      return record(open(), appends, now);
    },
    readStream: async (stream, reading) => eventsOf(open(), stream, reading),
    readStreams: async (streams) => {
      const opened = open();
      return new Map(streams.map((stream) => [stream, eventsOf(opened, stream)]));
    },
    readAll: async function* (reading = {}) {
      yield* pages(open(), reading);
    },
    streamNames: async () => streamNames(open()),
    head: async () => headOf(open()),
    count: async () => open().events.length,
    subscribe: follow,
    identity: async () => {
      open();
      return id;
    },
    close: async () => {
      closed = true;
      for (const end of closing) end();
    },
  };
};

/** Events in memory, for tests and for services that embed the office. Nothing outlives the process. */
export const memoryEventStore = (options: MemoryEventStoreOptions): EventStore => memoryEventStoreOn(emptyLog(), options);
