import { type TestContext, it } from 'vitest';
import type { EventStore, StreamName } from '../event-store.ts';

/** An empty store of its own for one behaviour. */
export type OpenedEventStore = {
  readonly store: EventStore;
  /** Closes the store and opens what it left. Absent where nothing outlives the store. */
  readonly reopen?: () => Promise<EventStore>;
  /** Makes the body of one recorded event unreadable. */
  readonly damage?: (stream: StreamName, revision: number) => Promise<void>;
  /** False for a store that looks for an id only in the stream of the append: an id in two streams is no fault to it. */
  readonly seesIdsInOtherStreams?: boolean;
  /** Closes the store, reopened or not, and clears away what is left of it. */
  readonly close: () => Promise<void>;
};

export type OpenEventStore = () => Promise<OpenedEventStore>;

/** What can be opened for a behaviour and closed after it. */
type Closable = { readonly close: () => Promise<void> };

/** Room for a slow disk or a server. */
export const SLOW = 60_000;

/** Registers behaviours, each with something freshly opened that is closed whatever happens. */
export const behaviours =
  <O extends Closable>(open: () => Promise<O>) =>
  (title: string, behaviour: (opened: O, context: TestContext) => Promise<void>): void => {
    it(title, { timeout: SLOW }, async (context) => {
      const opened = await open();
      try {
        await behaviour(opened, context);
      } finally {
        await opened.close();
      }
    });
  };

/** What an adapter may lack: the behaviour is reported as skipped, not as passed. */
export const needed = <T>(context: TestContext, thing: T | undefined, name: string): T =>
  thing ?? context.skip(`this store has no ${name}`);
