import { join } from 'node:path';
import { commands } from '@tirkeu/domain';
import { tables } from '@tirkeu/projections';
import { describe, expect, it } from 'vitest';
import { carryOut, newActId, type Storage } from '../acts/index.ts';
import { copyStore } from '../copying/index.ts';
import { MODEL } from '../projector/index.ts';
import { readOffice } from '../queries/index.ts';
import { EDGE, killedAfterAppends, memoryStorage, overtakenAtAppend } from '../testing/index.ts';
import { importFolder, readDirectory } from './index.ts';

const SLICE = join(import.meta.dirname, '../../../../test/slices/1');

const allTables = async (of: Storage) => {
  const { register, open } = await readOffice(of);
  return tables.map(({ build }) => build(register, open, undefined));
};

describe('an import where the store cannot take it in one transaction', { timeout: 120_000 }, () => {
  it('broken off anywhere and taken up again, however often, gives the same tables, and nothing twice', async () => {
    const files = await readDirectory(EDGE);
    const whole = memoryStorage();
    await importFolder(whole, files, { actor: 'registrar' });
    const expected = await allTables(whole);

    const other = await readDirectory(SLICE);
    const stepwise = memoryStorage(false);
    let broken = 0;
    for (let appends = 1; ; appends += 37) {
      const breaking: Storage = { ...stepwise, events: killedAfterAppends(stepwise.events, appends) };
      const done = await importFolder(breaking, files, { actor: 'registrar' }).then(
        () => true,
        () => false,
      );
      if (done) break;
      broken += 1;
      expect((await readOffice(stepwise)).complete()).toBe(false);
      await expect(importFolder(stepwise, other, { actor: 'registrar' })).rejects.toMatchObject({ kind: 'locked' });
    }
    expect(broken).toBeGreaterThan(3);
    expect((await readOffice(stepwise)).complete()).toBe(true);
    expect(await allTables(stepwise)).toStrictEqual(expected);
    expect((await importFolder(stepwise, files, { actor: 'registrar' })).events).toBe(0);
    expect(await stepwise.events.count()).toBe((await whole.events.count()) + 2);
    expect(await stepwise.documents.checkpoint(MODEL)).toBeDefined();
  });

  it('that is given up for another folder lets it in, keeps what is recorded, and stays given up', async () => {
    const whole = await readDirectory(EDGE);
    const [columns = ''] = Buffer.from(whole.get('appeals.csv') ?? [])
      .toString()
      .split('\n');
    const other = new Map(whole).set('appeals.csv', Buffer.from(`${columns}\n`));
    const stepwise = memoryStorage(false);
    const breaking: Storage = { ...stepwise, events: killedAfterAppends(stepwise.events, 100) };
    await expect(importFolder(breaking, whole, { actor: 'registrar' })).rejects.toThrow();
    const left = await stepwise.events.count();
    await expect(importFolder(stepwise, other, { actor: 'registrar' })).rejects.toMatchObject({ kind: 'locked' });
    for (const folder of [whole, other])
      await expect(importFolder(stepwise, folder, { actor: 'registrar', dryRun: true })).rejects.toMatchObject({ kind: 'locked' });
    expect(await stepwise.events.count()).toBe(left);

    const { problems, events } = await importFolder(stepwise, other, { actor: 'head', instead: true });
    expect(problems).toStrictEqual([]);
    expect(events).toBeGreaterThan(0);
    const acts = (await stepwise.events.readStream('import-office')).map(({ type, metadata: { actor } }) => [type, actor]);
    expect(acts).toStrictEqual([
      ['ImportBegun', 'registrar'],
      ['ImportAbandoned', 'head'],
      ['ImportBegun', 'head'],
      ['ImportFinished', 'head'],
    ]);
    const office = await readOffice(stepwise);
    expect({ complete: office.complete(), pending: office.pendingPostings }).toStrictEqual({ complete: true, pending: 0 });

    expect((await importFolder(stepwise, whole, { actor: 'registrar' })).problems).toStrictEqual([]);
    const plain = memoryStorage();
    await importFolder(plain, whole, { actor: 'registrar' });
    expect(await allTables(stepwise)).toStrictEqual(await allTables(plain));
  });

  it('that is given up is not, where the other folder has problems', async () => {
    const stepwise = memoryStorage(false);
    const whole = await readDirectory(EDGE);
    const breaking: Storage = { ...stepwise, events: killedAfterAppends(stepwise.events, 100) };
    await expect(importFolder(breaking, whole, { actor: 'registrar' })).rejects.toThrow();
    const broken = new Map(whole).set('orders.csv', Buffer.from('nothing'));
    expect((await importFolder(stepwise, broken, { actor: 'registrar', instead: true })).problems).not.toStrictEqual([]);
    expect((await importFolder(stepwise, whole, { actor: 'registrar' })).problems).toStrictEqual([]);
    const types = (await stepwise.events.readStream('import-office')).map(({ type }) => type);
    expect(types).toStrictEqual(['ImportBegun', 'ImportFinished']);
  });

  it('overtaken by somebody else anywhere is planned anew, with the same tables, and leaves no posting undone', async () => {
    const files = await readDirectory(EDGE);
    const whole = memoryStorage();
    const { events } = await importFolder(whole, files, { actor: 'registrar' });
    const expected = await allTables(whole);
    for (const appends of [1, 40, 200, 290, 330, 380]) {
      const stepwise = memoryStorage(false);
      const overtaken: Storage = { ...stepwise, events: overtakenAtAppend(stepwise.events, appends) };
      expect(await importFolder(overtaken, files, { actor: 'registrar' })).toMatchObject({ problems: [], events });
      const office = await readOffice(stepwise);
      expect({ appends, complete: office.complete(), pending: office.pendingPostings }).toStrictEqual({
        appends,
        complete: true,
        pending: 0,
      });
      expect(await allTables(stepwise)).toStrictEqual(expected);
      expect(await stepwise.events.count()).toBe((await whole.events.count()) + 2);
    }
  });

  it('contradicted by somebody else on the way does not say that nothing was recorded; again, it says what the matter is', async () => {
    const files = await readDirectory(EDGE);
    const stepwise = memoryStorage(false);
    const enterTeacher = commands.get('groups.enter-teacher');
    if (enterTeacher === undefined) throw new Error('no such command');
    const other = { teacher: 'T2', surname: 'Басқа', givenName: 'Біреу' };
    const contradicting: Storage = {
      ...stepwise,
      events: {
        ...stepwise.events,
        append: async (append) => {
          if (append.stream === 'teacher-T2') await carryOut(stepwise, enterTeacher, other, { actor: 'other', commandId: newActId() });
          return stepwise.events.append(append);
        },
      },
    };
    await expect(importFolder(contradicting, files, { actor: 'registrar' })).rejects.toMatchObject({ kind: 'locked', place: 'import' });
    expect((await readOffice(stepwise)).complete()).toBe(false);
    const { events, problems } = await importFolder(stepwise, files, { actor: 'registrar' });
    expect({ events, files: [...new Set(problems.map(({ file }) => file))] }).toStrictEqual({ events: 0, files: ['teachers.csv'] });
  });

  it('broken off, copied to a store with transactions and taken up there is whole', async () => {
    const files = await readDirectory(EDGE);
    const stepwise = memoryStorage(false);
    const breaking: Storage = { ...stepwise, events: killedAfterAppends(stepwise.events, 100) };
    await expect(importFolder(breaking, files, { actor: 'registrar' })).rejects.toThrow();
    const copy = memoryStorage();
    await copyStore(stepwise, copy);
    expect((await readOffice(copy)).complete()).toBe(false);
    await importFolder(copy, files, { actor: 'registrar' });
    expect((await readOffice(copy)).complete()).toBe(true);
  });
});
