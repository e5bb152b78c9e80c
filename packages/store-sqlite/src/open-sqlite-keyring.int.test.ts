import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyEntry } from '@tirkeu/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteKeyring } from './open-sqlite-keyring.ts';

let root = '';
let path = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tirkeu-keys-'));
  path = join(root, 'deep', 'store.db.keys');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const keysOf = (entry: KeyEntry | undefined): readonly Uint8Array[] => {
  if (entry?.kind !== 'living') throw new Error('no living person');
  return [entry.keys.encryption, entry.keys.nonce];
};

const isInFile = (key: Uint8Array): boolean => readFileSync(path).includes(Buffer.from(key));

describe('a keyring', () => {
  it('that is not there is missing, with what to do', async () => {
    await expect(openSqliteKeyring(path, { create: false })).rejects.toMatchObject({
      kind: 'missing',
      help: expect.stringContaining('--keyring'),
    });
    expect(readdirSync(root)).toStrictEqual([]);
  });

  it('can be read by its owner only, also after somebody changed that', async () => {
    const keyring = await openSqliteKeyring(path, { create: true });
    await keyring.ensure(['student:1']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await keyring.close();
    chmodSync(path, 0o644);
    const again = await openSqliteKeyring(path, { create: false });
    expect((await again.get(['student:1'])).size).toBe(1);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await again.close();
    expect(readdirSync(join(root, 'deep'))).toStrictEqual(['store.db.keys']);
  });

  it('holds no byte of the keys of the erased, wherever they lay', async () => {
    const keyring = await openSqliteKeyring(path, { create: true });
    const persons = Array.from({ length: 3000 }, (_, n) => `student:${(n * 7919) % 3000}`);
    for (let n = 0; n < persons.length; n += 500) await keyring.ensure(persons.slice(n, n + 500));
    const keys = await keyring.get(persons);
    const erased = persons.filter((_, n) => n % 61 === 0 || n > 2990);
    const living = persons.filter((person) => !erased.includes(person));
    for (const key of keysOf(keys.get(persons[0]!))) expect(isInFile(key)).toBe(true);
    for (const person of erased) await keyring.erase(person);
    await keyring.ensure(Array.from({ length: 500 }, (_, n) => `teacher:${n}`));
    await keyring.close();

    const bytes = readFileSync(path);
    const found = (person: string): number => keysOf(keys.get(person)).filter((key) => bytes.includes(Buffer.from(key))).length;
    expect(erased.filter((person) => found(person) > 0)).toStrictEqual([]);
    expect(living.filter((person) => found(person) < 2)).toStrictEqual([]);
    expect(readdirSync(join(root, 'deep'))).toStrictEqual(['store.db.keys']);
  });
});
