import type { Layout } from './layout.ts';

/**
 * Rows of persons are only ever added at the end, and an erased row keeps its size: a key is overwritten where it lies,
 * and no page was ever split through a key, which would have left a second copy of it.
 */
const keyTables = `
  CREATE TABLE persons (
    id INTEGER PRIMARY KEY,
    person TEXT NOT NULL UNIQUE,
    erased INTEGER NOT NULL,
    encryption BLOB NOT NULL,
    nonce BLOB NOT NULL
  ) STRICT;
  CREATE TABLE secrets (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value BLOB NOT NULL) STRICT;
`;

/** The keys of persons, apart from what they seal. */
export const keyringLayout: Layout = {
  applicationId: 0x5469_726b, // Tirk
  name: 'keyring',
  journal: 'DELETE',
  secret: true,
  whenMissing: 'Without it the names in the store cannot be read: put the keyring back beside the store, or say where it is (--keyring).',
  migrations: [keyTables],
};
