import { compressedDocuments, documentTables } from './documents-layout.ts';
import type { Layout } from './layout.ts';

const eventTables = `
  CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  INSERT INTO meta (name, value) VALUES ('identity', lower(
    hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
    || substr('89ab', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))
  ));
`;

/** A store: events and the read models folded from them, in one file. */
export const storeLayout: Layout = {
  applicationId: 0x5469_7273, // Tirs
  name: 'store',
  journal: 'WAL',
  secret: false,
  whenMissing: 'Check the path, or create a store there with `tirkeu import` or `tirkeu do`.',
  migrations: [eventTables + documentTables, compressedDocuments],
};
