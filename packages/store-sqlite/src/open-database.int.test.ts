import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Layout } from './layout.ts';
import { openDatabase } from './open-database.ts';

let root = '';
let path = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tirkeu-layout-'));
  path = join(root, 'some.db');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const layoutOf = (...migrations: readonly string[]): Layout => ({
  applicationId: 77,
  name: 'drawer',
  journal: 'WAL',
  secret: false,
  whenMissing: '',
  migrations,
});

const first = "CREATE TABLE names (name TEXT); INSERT INTO names VALUES ('Aru')";
const second = 'ALTER TABLE names ADD COLUMN length INTEGER; UPDATE names SET length = length(name)';

const contents = async (layout: Layout, options = { create: false, readOnly: false }): Promise<unknown> => {
  const { connection } = await openDatabase(path, layout, options);
  try {
    return await connection.read(() => [connection.row('PRAGMA user_version')?.[0], ...connection.rows('SELECT * FROM names')]);
  } finally {
    connection.close();
  }
};

describe('a file of an older version', () => {
  it('is brought up to date when it is opened for writing, with what it holds', async () => {
    expect(await contents(layoutOf(first), { create: true, readOnly: false })).toStrictEqual([1, ['Aru']]);
    expect(await contents(layoutOf(first, second))).toStrictEqual([2, ['Aru', 3]]);
    expect(await contents(layoutOf(first, second))).toStrictEqual([2, ['Aru', 3]]);
    await expect(contents(layoutOf(first))).rejects.toMatchObject({ kind: 'newer-version' });
  });

  it('cannot be brought up to date by one who only reads', async () => {
    await contents(layoutOf(first), { create: true, readOnly: false });
    await expect(contents(layoutOf(first, second), { create: false, readOnly: true })).rejects.toMatchObject({ kind: 'read-only' });
    expect(await contents(layoutOf(first))).toStrictEqual([1, ['Aru']]);
  });

  it('stays as it was when a step fails', async () => {
    await contents(layoutOf(first), { create: true, readOnly: false });
    await expect(contents(layoutOf(first, second, 'INSERT INTO names VALUES (1, 2, 3)'))).rejects.toThrow('unavailable');
    expect(await contents(layoutOf(first))).toStrictEqual([1, ['Aru']]);
  });
});
