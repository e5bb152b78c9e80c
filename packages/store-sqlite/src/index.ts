export type { OpenOptions } from './open-database.ts';
export { openSqliteDocuments } from './open-sqlite-documents.ts';
export { openSqliteKeyring } from './open-sqlite-keyring.ts';
export { openSqliteStore, type SqliteStore } from './open-sqlite-store.ts';
