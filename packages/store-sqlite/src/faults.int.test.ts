import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Append, StoreFault, type StoreFaultKind } from '@tirkeu/store';
import { isRight } from 'fp-ts/lib/Either.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventStore } from './event-store.ts';
import { openDatabase } from './open-database.ts';
import { openSqliteDocuments } from './open-sqlite-documents.ts';
import { openSqliteKeyring } from './open-sqlite-keyring.ts';
import { openSqliteStore, type SqliteStore } from './open-sqlite-store.ts';
import { storeLayout } from './store-layout.ts';

let root = '';
let path = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tirkeu-faults-'));
  path = join(root, 'store.db');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const appendOf = (stream: string, count: number, filling = 'x'): Append => ({
  stream,
  expected: 'any',
  events: Array.from({ length: count }, () => ({
    id: randomUUID(),
    type: 'Filled',
    data: { filling },
    metadata: { actor: 'a', commandId: 'c' },
  })),
});

const faultOf = async (kind: StoreFaultKind, happening: Promise<unknown>): Promise<StoreFault> => {
  const thrown = await happening.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(StoreFault);
  const fault = thrown as StoreFault;
  expect(fault.kind).toBe(kind);
  expect(fault.help).toMatch(/\.$/);
  return fault;
};

const withStore = async (work: (store: SqliteStore) => Promise<unknown>, count = 0): Promise<void> => {
  const store = await openSqliteStore(path, { create: true });
  try {
    if (count > 0) await store.events.append(appendOf('order-1', count, 'x'.repeat(500)));
    await work(store);
  } finally {
    await store.close();
  }
};

const nothing = async (): Promise<void> => Promise.resolve();

const everything = async (store: SqliteStore): Promise<number> => {
  let count = 0;
  for await (const { events } of store.events.readAll()) count += events.length;
  return count;
};

describe('opening a store', () => {
  it('that is not there makes nothing, unless it is to be created', async () => {
    const deep = join(root, 'a', 'b', 'store.db');
    const fault = await faultOf('missing', openSqliteStore(deep, { create: false }));
    expect(fault.place).toBe(deep);
    await faultOf('missing', openSqliteStore(deep, { create: true, readOnly: true }));
    expect(readdirSync(root)).toStrictEqual([]);
    await (await openSqliteStore(deep, { create: true })).close();
    expect(readdirSync(join(root, 'a', 'b'))).toStrictEqual(['store.db']);
  });

  it('below a file is missing', async () => {
    writeFileSync(join(root, 'file'), 'text');
    await faultOf('missing', openSqliteStore(join(root, 'file', 'store.db'), { create: false }));
  });

  it('that is a folder is no store', async () => {
    await faultOf('not-a-store', openSqliteStore(root, { create: true }));
  });

  it.each(['short', 'a text '.repeat(1000)])('that is a text file is no store, and leaves it as it was', async (text) => {
    writeFileSync(path, text);
    await faultOf('not-a-store', openSqliteStore(path, { create: true }));
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(root)).toStrictEqual(['store.db']);
  });

  it.each([0, 12_345])(
    'that is the database of another program (application %i) is no store, and leaves it as it was',
    async (application) => {
      const database = new DatabaseSync(path);
      database.exec(`PRAGMA application_id = ${application}; CREATE TABLE theirs (a)`);
      database.close();
      const before = readFileSync(path);
      await faultOf('not-a-store', openSqliteStore(path, { create: true }));
      await faultOf('not-a-store', openSqliteStore(path, { create: false }));
      expect(readFileSync(path)).toStrictEqual(before);
    },
  );

  it('that is a keyring, and the other way round, is found out', async () => {
    await (await openSqliteKeyring(path, { create: true })).close();
    await faultOf('not-a-store', openSqliteStore(path, { create: true }));
    await faultOf('not-a-store', openSqliteDocuments(path, { create: true }));
  });

  it('whose creation was killed at once goes on only where it may be created', async () => {
    writeFileSync(path, '');
    await faultOf('not-a-store', openSqliteStore(path, { create: false }));
    await withStore(nothing);
    await (await openSqliteStore(path, { create: false })).close();
  });

  it('whose creation was killed before its tables were there goes on only where it may be created', async () => {
    const database = new DatabaseSync(path);
    database.exec('PRAGMA journal_mode = WAL');
    database.close();
    expect(statSync(path).size).toBeGreaterThan(0);
    await faultOf('not-a-store', openSqliteStore(path, { create: false }));
    await withStore(nothing);
  });

  it('beside the companions of one that was deleted takes nothing over from it', async () => {
    await withStore(async ({ events }) => {
      await events.append(appendOf('order-2', 50));
      cpSync(`${path}-wal`, `${path}-kept`);
    });
    rmSync(path);
    renameSync(`${path}-kept`, `${path}-wal`);
    await faultOf('missing', openSqliteStore(path, { create: false }));
    await withStore(async (store) => expect(await everything(store)).toBe(0));
  });

  it('written by a newer version says so, and leaves it as it was', async () => {
    await withStore(nothing);
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await faultOf('newer-version', openSqliteStore(path, { create: true }));
    await faultOf('newer-version', openSqliteStore(path, { create: false, readOnly: true }));
  });

  it('that was cut off is damaged', async () => {
    await withStore(nothing, 500);
    truncateSync(path, Math.floor(statSync(path).size / 2));
    await faultOf('corrupt', openSqliteStore(path, { create: false }).then(everything));
  });

  it('with overwritten pages is damaged', async () => {
    await withStore(nothing, 500);
    const bytes = readFileSync(path);
    bytes.fill(0xee, 8192, bytes.length - 4096);
    writeFileSync(path, bytes);
    const opened = openSqliteStore(path, { create: false });
    await faultOf('corrupt', opened.then(everything));
    await opened.then(
      (store) => store.close(),
      () => undefined,
    );
  });

  it('without its tables is damaged', async () => {
    await withStore(nothing, 1);
    const database = new DatabaseSync(path);
    database.exec('DROP TABLE events');
    database.close();
    const store = await openSqliteStore(path, { create: false });
    await faultOf('corrupt', store.events.head());
    await store.close();
  });
});

describe('a store that somebody else writes to', () => {
  it('is locked for a second writer, who waits, while reading goes on', async () => {
    await withStore(async () => {
      const other = new DatabaseSync(path);
      other.exec('BEGIN IMMEDIATE');
      const second = await openSqliteStore(path, { create: false, busyMilliseconds: 60 });
      const waiting = faultOf('locked', second.events.append(appendOf('order-2', 1)));
      expect(await second.events.count()).toBe(3);
      await waiting;
      other.exec('ROLLBACK');
      other.close();
      expect(isRight(await second.events.append(appendOf('order-2', 1)))).toBe(true);
      await second.close();
    }, 3);
  });

  it('is written to as soon as the other one is done', async () => {
    await withStore(async ({ events }) => {
      const other = new DatabaseSync(path);
      other.exec('BEGIN IMMEDIATE');
      const waiting = events.append(appendOf('order-2', 1));
      await new Promise((resolve) => setTimeout(resolve, 30));
      other.exec('ROLLBACK');
      other.close();
      expect(isRight(await waiting)).toBe(true);
    });
  });
});

describe('a store that can only be read', () => {
  it('is read, and refuses to be written to', async () => {
    await withStore(nothing, 3);
    const store = await openSqliteStore(path, { create: false, readOnly: true });
    expect(await everything(store)).toBe(3);
    expect(await store.reading(({ events }) => events.count())).toBe(3);
    await faultOf('read-only', store.events.append(appendOf('order-2', 1)));
    await faultOf('read-only', store.documents.startRebuild('student'));
    await store.close();
  });

  it('sees what a writer writes meanwhile', async () => {
    await withStore(async ({ events }) => {
      const reader = await openSqliteStore(path, { create: false, readOnly: true });
      await events.append(appendOf('order-2', 2));
      expect(await everything(reader)).toBe(5);
      await reader.close();
    }, 3);
  });
});

describe('a full disk', () => {
  it('refuses an append as a whole, and takes a smaller one', async () => {
    const { connection } = await openDatabase(path, storeLayout, { create: true });
    const store = eventStore(connection, () => Promise.resolve(connection.close()));
    await store.append(appendOf('order-1', 1));
    connection.exec('PRAGMA max_page_count = 40');
    await faultOf('full', store.appendAll([appendOf('order-2', 1), appendOf('order-3', 500, 'x'.repeat(1000))]));
    expect(await store.count()).toBe(1);
    expect(isRight(await store.append(appendOf('order-2', 1)))).toBe(true);
    await store.close();
  });
});

describe('a closed store', () => {
  it('leaves one file, and can be closed again', async () => {
    const store = await openSqliteStore(path, { create: true });
    await store.events.append(appendOf('order-1', 100));
    expect(existsSync(`${path}-wal`)).toBe(true);
    await store.close();
    await store.close();
    expect(readdirSync(root)).toStrictEqual(['store.db']);
  });

  it('is unavailable', async () => {
    const store = await openSqliteStore(path, { create: true });
    await store.close();
    await faultOf('unavailable', store.events.count());
    await faultOf('unavailable', store.events.append(appendOf('order-1', 1)));
    await faultOf(
      'unavailable',
      store.reading(({ events }) => events.count()),
    );
  });
});

describe('one moment of a store', () => {
  it('stays what it was while others write, and moments may overlap', async () => {
    await withStore(async ({ events, documents, reading }) => {
      const checkpoint = { position: '3', version: '1', store: 's' };
      await reading(async (before) => {
        await events.append(appendOf('order-2', 2));
        await documents.commit({ model: 'student', puts: [{ key: 'a', body: '1' }], checkpoint, expected: undefined });
        expect(await before.events.count()).toBe(3);
        expect(await before.events.head()).toBe('3');
        expect(await before.documents.snapshot('student')).toStrictEqual({ checkpoint: undefined, documents: [] });
        await reading(async (after) => {
          expect(await after.events.count()).toBe(5);
          expect(await after.documents.checkpoint('student')).toStrictEqual(checkpoint);
          expect(await after.documents.getMany('student', ['a', 'b'])).toStrictEqual(new Map([['a', '1']]));
        });
        expect(await before.events.readStream('order-2')).toStrictEqual([]);
      });
      expect(await reading(({ events: now }) => now.count())).toBe(5);
    }, 3);
  });

  it('ends when the work fails', async () => {
    await withStore(async ({ events, reading }) => {
      await expect(reading(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
      await events.append(appendOf('order-2', 1));
      expect(await reading((moment) => moment.events.count())).toBe(1);
    });
  });
});
