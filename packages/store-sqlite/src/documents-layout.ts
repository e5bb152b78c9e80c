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

/**
 * Bodies are compressed (zstd): they repeat themselves, and a rebuild writes all of them. A generation that is growing has the aim it
 * was begun with, a ticket for those who take part in it, and notes of what is done. What was there is made anew from the events.
 */
export const compressedDocuments = `
  DROP TABLE documents;
  DROP TABLE generations;
  DELETE FROM models;
  CREATE TABLE generations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    model TEXT NOT NULL,
    aim TEXT,
    ticket TEXT UNIQUE
  ) STRICT;
  CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    generation INTEGER NOT NULL,
    key TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (generation, key)
  ) STRICT;
  CREATE TABLE notes (
    generation INTEGER NOT NULL,
    key TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (generation, key)
  ) STRICT, WITHOUT ROWID;
`;

/** A file of read models alone, beside a store that keeps its events elsewhere. */
export const documentsLayout: Layout = {
  applicationId: 0x5469_7264, // Tird
  name: 'store of read models',
  journal: 'WAL',
  secret: false,
  whenMissing: 'Check the path, or create it with a command that writes.',
  migrations: [documentTables, compressedDocuments],
};
