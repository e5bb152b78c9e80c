import type { EventReader } from '@tirkeu/store';
import type { Connection } from './connection.ts';
import { type DocumentReader, documentReader } from './document-reader.ts';
import { eventReader } from './event-reader.ts';
import { sqliteFault } from './sqlite-fault.ts';

/** What can be read of one moment of a store. */
export type Moment = { readonly events: EventReader; readonly documents: DocumentReader };

/** Lends connections that each stand still at one moment, however long the work takes and whatever is written meanwhile. */
export type ReadingMoments = { readonly reading: <A>(work: (moment: Moment) => Promise<A>) => Promise<A>; readonly close: () => void };

export const readingMoments = (openReader: () => Connection): ReadingMoments => {
  const idle: Connection[] = [];
  const open = new Set<Connection>();
  let closed = false;

  const give = (connection: Connection): void => {
    try {
      connection.exec('COMMIT');
      if (!closed) {
        idle.push(connection);
        return;
      }
    } catch {
      // closed meanwhile, or broken: the next one gets a fresh connection
    }
    open.delete(connection);
    connection.close();
  };

  const take = (): Connection => {
    const known = idle.pop();
    if (known !== undefined) return known;
    const made = openReader();
    open.add(made);
    return made;
  };

  return {
    reading: async (work) => {
      const connection = take();
      try {
        // the first look fixes the moment
        connection.exec('BEGIN');
        connection.row('SELECT max(position) FROM events');
      } catch (error) {
        open.delete(connection);
        connection.close();
        throw sqliteFault(error, connection.place);
      }
      try {
        return await work({ events: eventReader(connection), documents: documentReader(connection) });
      } finally {
        give(connection);
      }
    },
    close: () => {
      closed = true;
      for (const connection of open) connection.close();
    },
  };
};
