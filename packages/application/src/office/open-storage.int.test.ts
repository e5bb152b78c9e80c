import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryEventStore, StoreFault } from '@tirkeu/store';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importFolder, readDirectory } from '../importing/index.ts';
import { openStorage } from './open-storage.ts';
import { EDGE } from '../testing/index.ts';

const store = 'esdb://127.0.0.1:1?tls=false';

let root = '';
/** Whether the server has an office. */
let isThere = false;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tirkeu-open-'));
  const events = memoryEventStore({ now: () => '2026-01-01T00:00:00.000Z', id: 'one', atomicBatches: false });
  vi.doMock('@tirkeu/store-eventstoredb', async (importOriginal) => ({
    ...(await importOriginal<object>()),
    openEventStoreDb: async ({ create }: { readonly create: boolean }) => {
      if (!create && !isThere) throw new StoreFault('missing', 'the server', 'There is no office here.');
      isThere = true;
      return Promise.resolve({ events, close: () => Promise.resolve() });
    },
  }));
});
afterEach(() => {
  vi.doUnmock('@tirkeu/store-eventstoredb');
  isThere = false;
  rmSync(root, { recursive: true, force: true });
});

describe('a storage on EventStoreDB', () => {
  it('that is not there is stood in for by an empty one in a dry run, which creates nothing', async () => {
    const storage = await openStorage({ store, readStore: `sqlite:${join(root, 'read.db')}`, create: 'in-memory' });
    const { events, problems } = await importFolder(storage, await readDirectory(EDGE), { actor: 'registrar', dryRun: true });
    expect({ problems, isThere, files: readdirSync(root) }).toStrictEqual({ problems: [], isThere: false, files: [] });
    expect(events).toBeGreaterThan(0);
    await storage.close();
    await expect(openStorage({ store, readStore: `sqlite:${join(root, 'read.db')}`, create: false })).rejects.toMatchObject({
      kind: 'missing',
    });
  });

  it('gets no read store in a dry run', async () => {
    const address = { store, readStore: `sqlite:${join(root, 'read.db')}`, keyring: join(root, 'keys') };
    await (await openStorage({ ...address, create: true })).close();
    for (const name of readdirSync(root)) if (name.startsWith('read.db')) rmSync(join(root, name));
    await (await openStorage({ ...address, create: 'in-memory' })).close();
    expect(readdirSync(root)).toStrictEqual(['keys']);
  });

  it('closes its read store where the keyring cannot be opened', async () => {
    mkdirSync(join(root, 'keys'));
    const address = { store, readStore: `sqlite:${join(root, 'read.db')}`, keyring: join(root, 'keys') };
    await expect(openStorage({ ...address, create: true })).rejects.toThrow(StoreFault);
    // SQLite takes its companions away when the last handle is closed
    expect(readdirSync(root)).toStrictEqual(['keys', 'read.db']);
  });
});
