import type { Layout } from './layout.ts';

/** Documents belong to a generation of a model; a model's row says which generation lives and how far it has come. */
export const documentTables = `
  CREATE TABLE models (
    name TEXT PRIMARY KEY NOT NULL,
    generation INTEGER NOT NULL,
    version TEXT NOT NULL,
    store TEXT NOT NULL,
    position TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE generations (id INTEGER PRIMARY KEY AUTOINCREMENT, model TEXT NOT NULL) STRICT;
  CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    generation INTEGER NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (generation, key)
  ) STRICT;
`;

/** A file of read models alone, beside a store that keeps its events elsewhere. */
export const documentsLayout: Layout = {
  applicationId: 0x5469_7264, // Tird
  name: 'store of read models',
  journal: 'WAL',
  secret: false,
  whenMissing: 'Check the path, or create it with a command that writes.',
  migrations: [documentTables],
};
