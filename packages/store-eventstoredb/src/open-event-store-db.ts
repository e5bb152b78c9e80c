import type { EventStore } from '@tirkeu/store';
import { appender } from './appending.ts';
import { placeOf, readConnectionString } from './connection-string.ts';
import { DriverError, openDriver } from './driver/index.ts';
import { follow } from './following.ts';
import { establishIdentity } from './identity.ts';
import { knownIds } from './known-ids.ts';
import { logReader } from './reading-log.ts';
import { streamReader } from './reading-streams.ts';
import { serverFault } from './server-fault.ts';
import { ending } from './stopping.ts';
import { type Timeouts, usualTimeouts } from './timeouts.ts';

export type EventStoreDbOptions = {
  /** `esdb://…` or `esdb+discover://…`. May hold a password: it is never printed, not even in part. */
  readonly connectionString: string;
  /** Whether a store is made where there is none (yes). Without, such a server is the fault `missing`. */
  readonly create?: boolean;
  readonly timeouts?: Partial<Timeouts>;
  /** Hears that a subscription broke; it is taken up again by itself. */
  readonly onBroken?: (error: Error) => void;
};

export type EventStoreDb = {
  /** Without batches over streams: the server knows none. */
  readonly events: EventStore & { readonly atomicBatches: false };
  readonly close: () => Promise<void>;
};

/** Opens the store on a server. Throws a `StoreFault` when the server cannot be reached in time. */
export const openEventStoreDb = async (options: EventStoreDbOptions): Promise<EventStoreDb> => {
  const { connectionString, create = true, onBroken = () => undefined } = options;
  const timeouts: Timeouts = { ...usualTimeouts, ...options.timeouts };
  const settings = readConnectionString(connectionString);
  const place = placeOf(settings);
  const driver = openDriver(settings, timeouts);
  const closing = ending();

  const close = async (): Promise<void> => {
    if (closing.stopped()) return;
    closing.end();
    await driver.close();
  };

  const open = (): void => {
    if (closing.stopped()) throw serverFault(new DriverError('closed', 'the store was closed'), place);
  };
  const asked = async <A>(work: () => Promise<A>, stream?: string): Promise<A> => {
    open();
    try {
      return await work();
    } catch (error) {
      throw serverFault(error, place, stream);
    }
  };
  async function* each<A>(reading: () => AsyncIterable<A>): AsyncGenerator<A> {
    open();
    try {
      yield* reading();
    } catch (error) {
      throw serverFault(error, place);
    }
  }

  const identity = await asked(() => establishIdentity(driver, { create, reach: timeouts.reach, place })).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const ids = knownIds();
  const streams = streamReader(driver, ids, timeouts.reach);
  const log = logReader(driver, streams, timeouts.reach);
  const append = appender(driver, streams, ids, timeouts.outcome);
  const subscribe = follow(driver, { watch: timeouts.watch, onBroken, closing });

  const events: EventStoreDb['events'] = {
    kind: 'eventstoredb',
    atomicBatches: false,
    append: (one) => asked(() => append(one), one.stream),
    appendAll: () => Promise.reject(new Error('defect: EventStoreDB has no batches over streams')),
    readStream: (stream, reading) => asked(() => streams.readStream(stream, reading), stream),
    readStreams: (names) => asked(() => streams.readStreams(names)),
    readAll: (reading) => each(() => log.readAll(reading)),
    streamNames: () => asked(log.streamNames),
    head: () => asked(log.head),
    count: () => asked(log.count),
    subscribe: (following) => each(() => subscribe(following)),
    identity: () => asked(() => Promise.resolve(identity)),
    close,
  };
  return { events, close };
};
