import type { Connection } from './connection.ts';

/** Closes the connection that writes and, unless others are at work, leaves the file without companions. */
export const closeDatabase = (connection: Connection): void => {
  try {
    connection.exec('PRAGMA busy_timeout = 0');
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // whoever opens the file next does it
  }
  connection.close();
};
