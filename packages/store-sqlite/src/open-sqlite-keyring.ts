import { randomBytes } from 'node:crypto';
import { type KeyEntry, type Keyring, type KeyringContents, refuseOtherKeys } from '@tirkeu/store';
import type { Row } from './connection.ts';
import { keyringLayout } from './keyring-layout.ts';
import { openDatabase, type OpenOptions } from './open-database.ts';

const keyLength = 32;

const entryOf = ([erased, encryption, nonce]: Row): KeyEntry =>
  erased === 0
    ? { kind: 'living', keys: { encryption: Uint8Array.from(encryption as Uint8Array), nonce: Uint8Array.from(nonce as Uint8Array) } }
    : { kind: 'erased' };

/** Opens the keyring at a path, a file that only its owner may read; only `create` makes one. */
export const openSqliteKeyring = async (
  path: string,
  options: Pick<OpenOptions, 'create' | 'readOnly' | 'busyMilliseconds'>,
): Promise<Keyring> => {
  const { connection } = await openDatabase(path, keyringLayout, { ...options, synchronous: 'FULL' });

  const insert = (person: string, erased: 0 | 1, keys: Uint8Array): void => {
    const sql = 'INSERT OR IGNORE INTO persons (person, erased, encryption, nonce) VALUES (?, ?, ?, ?)';
    connection.run(sql, person, erased, keys.subarray(0, keyLength), keys.subarray(keyLength));
  };

  const entries = (persons: readonly string[]): Map<string, KeyEntry> => {
    const found = new Map<string, KeyEntry>();
    for (const person of persons) {
      const row = connection.row('SELECT erased, encryption, nonce FROM persons WHERE person = ?', person);
      if (row !== undefined) found.set(person, entryOf(row));
    }
    return found;
  };

  const secretOf = (name: string): Uint8Array | undefined => {
    const value = connection.row('SELECT value FROM secrets WHERE name = ?', name)?.[0];
    return value === undefined ? undefined : Uint8Array.from(value as Uint8Array);
  };

  const erase = (person: string): void => {
    insert(person, 1, new Uint8Array(2 * keyLength));
    connection.run(
      `UPDATE persons SET erased = 1, encryption = zeroblob(${keyLength}), nonce = zeroblob(${keyLength}) WHERE person = ?`,
      person,
    );
  };

  const contents = (): KeyringContents => ({
    persons: new Map(
      connection
        .rows('SELECT person, erased, encryption, nonce FROM persons ORDER BY id')
        .map(([person, ...entry]) => [String(person), entryOf(entry)]),
    ),
    secrets: new Map(
      connection
        .rows('SELECT name, value FROM secrets ORDER BY id')
        .map(([name, value]) => [String(name), Uint8Array.from(value as Uint8Array)]),
    ),
  });

  return {
    get: (persons) => connection.read(() => entries(persons)),
    ensure: async (persons) => {
      const known = await connection.read(() => entries(persons));
      if (persons.every((person) => known.has(person))) return known;
      return connection.write(() => {
        for (const person of persons) if (!known.has(person)) insert(person, 0, randomBytes(2 * keyLength));
        return entries(persons);
      });
    },
    secret: async (name) => {
      const known = await connection.read(() => secretOf(name));
      if (known !== undefined) return known;
      return connection.write(() => {
        connection.run('INSERT OR IGNORE INTO secrets (name, value) VALUES (?, ?)', name, randomBytes(keyLength));
        const made = secretOf(name);
        if (made === undefined) throw new Error('a secret that was not kept');
        return made;
      });
    },
    erase: (person) => connection.write(() => erase(person)),
    contents: () => connection.read(contents),
    take: ({ persons, secrets }) =>
      connection.write(() => {
        refuseOtherKeys(contents(), { persons, secrets }, path);
        for (const [person, entry] of persons) {
          if (entry.kind === 'erased') erase(person);
          else insert(person, 0, Buffer.concat([entry.keys.encryption, entry.keys.nonce]));
        }
        for (const [name, value] of secrets) connection.run('INSERT OR IGNORE INTO secrets (name, value) VALUES (?, ?)', name, value);
      }),
    close: () => Promise.resolve(connection.close()),
  };
};
