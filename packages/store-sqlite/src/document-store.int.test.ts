import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Checkpoint, DocumentStore } from '@tirkeu/store';
import { left, right } from 'fp-ts/lib/Either.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteDocuments } from './open-sqlite-documents.ts';

let root = '';
let path = '';
let store: DocumentStore;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'tirkeu-documents-'));
  path = join(root, 'read.db');
  store = await openSqliteDocuments(path, { create: true });
});
afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const at = (position: string): Checkpoint => ({ position, version: '1', store: 's' });

const rowsLeft = (): unknown => {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database
      .prepare('SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM generations) AS generations')
      .get();
  } finally {
    database.close();
  }
};

describe('documents in SQLite', () => {
  it('have the digest that the port names, in the order of code points', async () => {
    const keys = ['\u{10000}', '\u{ffff}', 'b', 'a', 'ä', 'a-1'];
    await store.commit({
      model: 'm',
      puts: keys.map((key) => ({ key, body: `{"k":"${key}"}` })),
      checkpoint: at('1'),
      expected: undefined,
    });
    const hash = createHash('sha256');
    for (const key of ['a', 'a-1', 'b', 'ä', '\u{ffff}', '\u{10000}']) hash.update(`${key}\n{"k":"${key}"}\n`);
    expect(await store.digest('m')).toBe(hash.digest('hex'));
  });

  it('are committed by one of two projectors', async () => {
    const other = await openSqliteDocuments(path, { create: false });
    expect(await store.commit({ model: 'm', puts: [{ key: 'a', body: '1' }], checkpoint: at('1'), expected: undefined })).toStrictEqual(
      right(undefined),
    );
    const fenced = await other.commit({ model: 'm', puts: [{ key: 'a', body: '2' }], checkpoint: at('2'), expected: undefined });
    expect(fenced).toStrictEqual(left({ actual: at('1') }));
    expect(await other.getMany('m', ['a'])).toStrictEqual(new Map([['a', '1']]));
    await other.close();
  });

  it('lose what a killed rebuild left at the next one, and what was there before after it', async () => {
    await store.commit({ model: 'm', puts: [{ key: 'a', body: '1' }], checkpoint: at('1'), expected: undefined });
    await store.commit({ model: 'n', puts: [{ key: 'a', body: '1' }], checkpoint: at('1'), expected: undefined });
    const killed = await store.startRebuild('m');
    await killed.put(Array.from({ length: 50 }, (_, n) => ({ key: `k${n}`, body: 'x' })));
    expect(rowsLeft()).toMatchObject({ documents: 52, generations: 3 });

    const rebuild = await store.startRebuild('m');
    expect(rowsLeft()).toMatchObject({ documents: 2, generations: 3 });
    await expect(killed.put([{ key: 'z', body: 'z' }])).rejects.toMatchObject({ kind: 'locked' });
    await expect(killed.finish(at('9'))).rejects.toMatchObject({ kind: 'locked' });
    await rebuild.put([{ key: 'b', body: '2' }]);
    const digest = await rebuild.digest();
    expect((await store.snapshot('m')).documents).toStrictEqual([{ key: 'a', body: '1' }]);
    await rebuild.finish(at('2'));
    expect(await store.snapshot('m')).toStrictEqual({ checkpoint: at('2'), documents: [{ key: 'b', body: '2' }] });
    expect(await store.digest('m')).toBe(digest);
    expect(rowsLeft()).toMatchObject({ documents: 2, generations: 2 });
    await expect(rebuild.put([{ key: 'c', body: 'after the end' }])).rejects.toMatchObject({ kind: 'locked' });
    await rebuild.abandon();
    expect(await store.digest('m')).toBe(digest);
  });

  it('of an abandoned rebuild are gone', async () => {
    const rebuild = await store.startRebuild('m');
    await rebuild.put([{ key: 'b', body: '2' }]);
    await rebuild.abandon();
    expect(rowsLeft()).toMatchObject({ documents: 0, generations: 0 });
  });
});
