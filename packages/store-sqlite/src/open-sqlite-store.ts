import type { DocumentStore, EventStore } from '@tirkeu/store';
import { closeDatabase } from './close-database.ts';
import { documentStore } from './document-store.ts';
import { eventStore } from './event-store.ts';
import { openDatabase, type OpenOptions } from './open-database.ts';
import { type ReadingMoments, readingMoments } from './reading-moments.ts';
import { storeLayout } from './store-layout.ts';

/** Events and read models in one file. Closing one of its parts closes the whole. */
export type SqliteStore = {
  readonly events: EventStore;
  readonly documents: DocumentStore;
  /** Work that sees one moment of events and documents, whatever is written meanwhile. */
  readonly reading: ReadingMoments['reading'];
  readonly close: () => Promise<void>;
};

/**
 * Opens the store at a path; only `create` makes one. Durable at every append (`synchronous: 'FULL'`), or, at NORMAL,
 * whole but perhaps without the last moments after a power cut. A writer waits `busyMilliseconds` (5,000) for another one.
 */
export const openSqliteStore = async (path: string, options: OpenOptions): Promise<SqliteStore> => {
  const { connection, openReader } = await openDatabase(path, storeLayout, options);
  const moments = readingMoments(connection.place, openReader);
  const close = async (): Promise<void> => {
    events.stopFollowing();
    moments.close();
    closeDatabase(connection);
    return Promise.resolve();
  };
  const events = eventStore(connection, close);
  return { events, documents: documentStore(connection, close), reading: moments.reading, close };
};
