import { type EventReader, StoreFault } from '@tirkeu/store';
import type { Connection } from './connection.ts';
import { type DocumentReader, documentReader } from './document-reader.ts';
import { eventReader } from './event-reader.ts';
import { closedHelp } from './sqlite-fault.ts';

/** What can be read of one moment of a store. */
export type Moment = { readonly events: EventReader; readonly documents: DocumentReader };

/** Lends connections that each stand still at one moment, however long the work takes and whatever is written meanwhile. */
export type ReadingMoments = { readonly reading: <A>(work: (moment: Moment) => Promise<A>) => Promise<A>; readonly close: () => void };

export const readingMoments = (place: string, openReader: () => Connection): ReadingMoments => {
  const idle: Connection[] = [];
  const open = new Set<Connection>();
  let closed = false;

  const drop = (connection: Connection): void => {
    open.delete(connection);
    connection.close();
  };

  const take = async (): Promise<Connection> => {
    if (closed) throw new StoreFault('unavailable', place, closedHelp);
    const connection = idle.pop() ?? openReader();
    open.add(connection);
    try {
      await connection.hold(() => connection.row('SELECT max(position) FROM events'));
      return connection;
    } catch (error) {
      drop(connection);
      throw error;
    }
  };

  const give = (connection: Connection): void => {
    connection.release();
    if (closed) drop(connection);
    else idle.push(connection);
  };

  return {
    reading: async (work) => {
      const connection = await take();
      try {
        return await work({ events: eventReader(connection), documents: documentReader(connection) });
      } finally {
        give(connection);
      }
    },
    close: () => {
      closed = true;
      for (const connection of open) drop(connection);
    },
  };
};
