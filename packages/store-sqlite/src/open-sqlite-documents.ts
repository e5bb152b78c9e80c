import type { DocumentStore } from '@tirkeu/store';
import { closeDatabase } from './close-database.ts';
import { documentStore } from './document-store.ts';
import { documentsLayout } from './documents-layout.ts';
import { openDatabase, type OpenOptions } from './open-database.ts';

/** Read models alone, for events that are kept elsewhere. */
export const openSqliteDocuments = async (path: string, options: OpenOptions): Promise<DocumentStore> => {
  const { connection } = await openDatabase(path, documentsLayout, options);
  return documentStore(connection, () => Promise.resolve(closeDatabase(connection)));
};
