import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../acts/index.ts';
import { importFolder, readDirectory } from '../importing/index.ts';
import { openStorage } from '../office/index.ts';
import { EDGE, Killed, killedAtPut } from '../testing/index.ts';
import { catchUp, MODEL, rebuildModels } from './index.ts';

describe('a rebuild in two threads', { timeout: 60_000 }, () => {
  let folder: string;
  let storage: Storage;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tirkeu-rebuild-'));
    storage = await openStorage({ store: `sqlite:${join(folder, 'office.db')}`, create: true });
    await importFolder(storage, await readDirectory(EDGE), { actor: 'registrar' });
    await catchUp(storage);
  });
  afterAll(async () => {
    await storage.close();
    await rm(folder, { recursive: true });
  });

  it('gives the documents that one thread gives', async () => {
    const living = await storage.documents.digest(MODEL);
    const one = await rebuildModels(storage, 'compare', { worthAThread: Number.POSITIVE_INFINITY });
    const two = await rebuildModels(storage, 'compare', { worthAThread: 0, eventsInPart: 20 });
    expect(one.digest).toBe(living);
    expect(two).toStrictEqual(one);
  });

  it('goes on where one thread was when it was broken off', async () => {
    const living = await storage.documents.digest(MODEL);
    const dying: Storage = { ...storage, documents: killedAtPut(storage.documents, 3, 'after') };
    await expect(rebuildModels(dying, 'switch', { worthAThread: Number.POSITIVE_INFINITY, eventsInPart: 20 })).rejects.toThrow(Killed);
    const heard: number[] = [];
    await rebuildModels(storage, 'switch', { worthAThread: 0, onProgress: (events) => heard.push(events) });
    expect(heard[0]).toBeGreaterThanOrEqual(80);
    expect(heard.at(-1)).toBe(await storage.events.count());
    expect(await storage.documents.digest(MODEL)).toBe(living);
  });

  it('tells the fault of the other thread', async () => {
    const elsewhere: Storage = { ...storage, address: join(folder, 'nowhere.db') };
    await expect(rebuildModels(elsewhere, 'compare', { worthAThread: 0 })).rejects.toThrow('missing');
    expect((await rebuildModels(storage, 'compare', { worthAThread: 0 })).digest).toBe(await storage.documents.digest(MODEL));
  });
});
