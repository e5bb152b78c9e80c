import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '@tirkeu/domain';
import { numbersFold } from '@tirkeu/domain/registers';
import { isLeft } from 'fp-ts/lib/Either.js';
import { afterAll, describe, expect, it } from 'vitest';
import { openStorage } from '../office/index.ts';
import { readOffice } from '../queries/index.ts';
import { memoryStorage } from '../testing/index.ts';
import { carryOut, newActId, recordedUnder, type Storage } from './index.ts';

const act = async (storage: Storage, name: string, input: object, commandId = newActId()) => {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const outcome = await carryOut(storage, command, input, { actor: 'registrar', commandId });
  if (isLeft(outcome)) throw new Error(JSON.stringify(outcome.left));
  return outcome.right;
};

const register = { kind: 'diploma', year: '2026' };
const take = (storage: Storage, holder: string, commandId?: string) =>
  act(storage, 'registers.take-number', { ...register, for: holder, takenOn: '2026-06-30' }, commandId);

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const onDisk = async (): Promise<Storage> => {
  const folder = await mkdtemp(join(tmpdir(), 'tirkeu-numbers-'));
  folders.push(folder);
  return openStorage({ store: `sqlite:${join(folder, 'office.db')}`, create: true });
};

const stores: readonly (readonly [string, () => Promise<Storage>])[] = [
  ['in memory', () => Promise.resolve(memoryStorage())],
  ['in memory, without transactions', () => Promise.resolve(memoryStorage(false))],
  ['on SQLite', onDisk],
];

describe.each(stores)('numbers that are taken at once, %s', (_, open) => {
  const holders = Array.from({ length: 32 }, (__, i) => `student ${i + 1}`);
  const all = holders.map((__, i) => `ЖБ-Б ${String(i + 1).padStart(7, '0')}`);

  it('32 takers get 32 numbers without a gap; asked again, each gets its own', async () => {
    const storage = await open();
    await act(storage, 'registers.open-register', { ...register, pattern: 'ЖБ-Б {nnnnnnn}' });
    const told = await Promise.all(holders.map(async (holder) => (await take(storage, holder)).told?.['number']));
    expect(told.toSorted((a = '', b = '') => (a < b ? -1 : 1))).toStrictEqual(all);
    const again = await Promise.all(holders.map((holder) => take(storage, holder)));
    expect(again.map((outcome) => outcome.told?.['number'])).toStrictEqual(told);
    expect(again.flatMap(({ recorded }) => recorded)).toStrictEqual([]);
    const known = (await readOffice(storage)).statesOf(numbersFold).get('diploma-2026');
    expect(Object.values(known?.numbers ?? {}).map(({ number, taken }) => [number, taken?.for])).toStrictEqual(
      all.map((number) => [number, holders[told.indexOf(number)]]),
    );
    await storage.close();
  });

  it('32 who ask for one thing get one number', async () => {
    const storage = await open();
    await act(storage, 'registers.open-register', { ...register, pattern: '{n}', first: 7 });
    const outcomes = await Promise.all(holders.map(() => take(storage, 'student 1')));
    expect(new Set(outcomes.map(({ told }) => told?.['number']))).toStrictEqual(new Set(['7']));
    expect(outcomes.flatMap(({ recorded }) => recorded)).toHaveLength(1);
    await storage.close();
  });

  it('what was told is told again from the records, whatever has happened since', async () => {
    const storage = await open();
    await act(storage, 'registers.open-register', { ...register, pattern: '{n}' });
    const commandId = newActId();
    const { told } = await take(storage, 'student 1', commandId);
    await act(storage, 'registers.void-number', { ...register, number: '1', ground: 'spoiled', voidedOn: '2026-06-30' });
    expect((await take(storage, 'student 1')).told).toStrictEqual({ number: '2' });
    const command = commands.get('registers.take-number')!;
    const input = { ...register, for: 'student 1', takenOn: '2026-06-30' };
    expect((await recordedUnder(storage, command, input, commandId))?.told).toStrictEqual(told);
    await storage.close();
  });
});
