import { join } from 'node:path';
import { importFolder, type ImportOutcome, openMemory, openStorage, readDirectory, readOffice } from '@tirkeu/application';
import { toCsv } from '@tirkeu/exchange';
import { tables } from '@tirkeu/projections';
import { problemIn } from '@tirkeu/words/problems';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../packages/api/src/testing/index.ts';
import { academy, edge, emptyFolder, root } from '../cli/tirkeu.ts';
import { openOffice } from './office.ts';

const archiveOf = async (folder: string) => zipOf([...(await readDirectory(folder))].map(([name, bytes]) => ({ name, bytes })));

/** An outcome as it is told over HTTP to those who read English. */
const toldOf = ({ problems, warnings, ...outcome }: ImportOutcome) => ({
  ...outcome,
  problems: problems.map(problemIn('en')),
  warnings: warnings.map(problemIn('en')),
});

const open = async () => {
  const storage = await openStorage({ store: `sqlite:${join(emptyFolder(), 'office.db')}`, create: true, synchronous: 'NORMAL' });
  const office = await openOffice(storage);
  const send = (payload: Buffer, query = '') =>
    office.call({ method: 'POST', url: `/v1/imports${query}`, payload, headers: { 'content-type': 'application/zip' } });
  return { ...office, send, storage };
};

describe('a folder that is taken in over HTTP, beside other requests', () => {
  it('is planned in a thread of its own: others are answered before it is', { timeout: 120_000 }, async () => {
    const { call, send, storage } = await open();
    const archive = await archiveOf(academy);
    let isOver = false;
    const importing = send(archive, '?dry_run=true').finally(() => (isOver = true));
    let answered = 0;
    while (!isOver) {
      expect((await call({ method: 'GET', url: '/health' })).statusCode).toBe(200);
      if (!isOver) answered += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect((await importing).json()).toMatchObject({ events: 20_271, problems: [] });
    // where the thread is shared, some come through while the archive is unpacked, and then none
    expect(answered).toBeGreaterThan(100);
    expect(await storage.events.count()).toBe(0);
    await storage.close();
  });

  it('comes to what the import in this thread comes to', async () => {
    const { send, storage } = await open();
    const direct = openMemory();
    const expected = await importFolder(direct, await readDirectory(edge), { actor: 'test' });
    const first = await send(await archiveOf(edge));
    expect(first.statusCode).toBe(201);
    expect(first.json()).toMatchObject(toldOf(expected));
    expect((await storage.events.readStream('student-E01'))[0]?.metadata.actor).toBe('test');
    const [there, here] = [await readOffice(storage), await readOffice(direct)];
    for (const { build } of tables)
      expect(toCsv(build(there.register, there.open, undefined))).toBe(toCsv(build(here.register, here.open, undefined)));
    expect((await send(await archiveOf(edge))).json()).toMatchObject({ events: 0 });
    await storage.close();
  });

  it('is told what is wrong with it as in this thread', async () => {
    const { send, storage } = await open();
    const faulty = join(root, 'test', 'faulty', '1', 'case');
    const expected = await importFolder(openMemory(), await readDirectory(faulty), { actor: 'test' });
    const refused = await send(await archiveOf(faulty));
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject(toldOf(expected));
    expect(expected.problems).toHaveLength(8);
    await storage.close();
  });

  it('a fault there is a fault here', async () => {
    const { send, storage } = await open();
    const lost: typeof storage = { ...storage, openedAt: { store: `sqlite:${join(emptyFolder(), 'none.db')}`, keyring: 'none' } };
    const office = await openOffice(lost);
    const refused = await office.call({
      method: 'POST',
      url: '/v1/imports',
      payload: await archiveOf(edge),
      headers: { 'content-type': 'application/zip' },
    });
    expect(refused.json()).toMatchObject({ type: '/problems/unavailable', status: 503 });
    expect((await send(await archiveOf(edge), '?dry_run=true')).statusCode).toBe(200);
    await storage.close();
  });
});
