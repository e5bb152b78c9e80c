import { carryOut, exportStore, newActId } from '@tirkeu/application';
import { commands, type StudentNumber } from '@tirkeu/domain';
import { imports } from '@tirkeu/domain/imports';
import { template } from '@tirkeu/exchange';
import { isRight } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { filesIn, testData } from '../exchange/files.ts';
import { asFiles, expectToSurvive, rowsIn, type Storage, take, taken, withMemory } from './surviving.ts';

const withEdge = (work: (storage: Storage) => Promise<void>): Promise<void> =>
  withMemory(async (storage) => {
    await taken(storage, filesIn(testData('cases', 'edge')));
    await work(storage);
  });

const act = async (storage: Storage, name: string, input: unknown): Promise<void> => {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const outcome = await carryOut(storage, command, input, { actor: 'tester', commandId: newActId() });
  if (!isRight(outcome)) throw new Error(JSON.stringify(outcome.left));
};

describe('an export', () => {
  it('of an empty store is the empty files', () =>
    withMemory(async (storage) => {
      const { files, rows } = await exportStore(storage);
      const tablesOf = (folder: ReadonlyMap<string, string>) => new Map([...folder].filter(([name]) => name.endsWith('.csv')));
      expect(tablesOf(files)).toStrictEqual(template().files);
      expect(Object.values(rows).every((n) => n === 0)).toBe(true);
    }));

  it('counts its rows, and sorts them by key', () =>
    withEdge(async (storage) => {
      const { files, rows } = await exportStore(storage);
      for (const [file, text] of files) {
        if (file !== 'policy.json') expect([file, rows[file]]).toStrictEqual([file, rowsIn(text).length - 1]);
      }
      const orders = (files.get('orders.csv') ?? '').trimEnd().split('\n').slice(1);
      const numbers = orders.map((row) => row.split(',')[0] ?? '');
      expect(numbers).toStrictEqual(numbers.toSorted());
      const policy = JSON.parse(files.get('policy.json') ?? '') as { readonly policies: readonly unknown[] };
      expect(rows['policy.json']).toBe(policy.policies.length);
    }));

  it('leaves out appeals that were not heard yet, and says how many', () =>
    withEdge(async (storage) => {
      const before = await exportStore(storage);
      const [, first = ''] = (before.files.get('appeals.csv') ?? '').split('\n');
      const [, statement, student] = first.split(',');
      await act(storage, 'appeals.lodge', { appeal: 'not heard', statement, student, filedOn: '2025-01-01' });
      const after = await exportStore(storage);
      expect(after).toStrictEqual({ ...before, leftOut: { 'appeals.csv': 1 } });
      await expectToSurvive(storage, []);
    }));

  it('leaves the columns of the erased empty; imported elsewhere, those that are needed are reported', () =>
    withEdge(async (storage) => {
      const before = await exportStore(storage);
      const [, first = ''] = (before.files.get('students.csv') ?? '').split('\n');
      const student = first.split(',')[0] as StudentNumber;
      await storage.keyring.erase(`student:${student}`);
      const { files, emptied, rows } = await exportStore(storage);
      expect(rows).toStrictEqual(before.rows);
      expect(emptied['students.csv']).toBe(1);
      const row = (files.get('students.csv') ?? '').split('\n').find((line) => line.startsWith(`${student},`)) ?? '';
      expect(row).toMatch(new RegExp(`^${student},,,,,,[mf],`));
      await withMemory(async (elsewhere) => {
        const { problems, events } = await take(elsewhere, asFiles(files));
        expect(events).toBe(0);
        expect(new Set(problems.map(({ code }) => code))).toStrictEqual(new Set(['missing-value']));
        expect(problems.filter(({ file }) => file === 'students.csv').map(({ column }) => column)).toStrictEqual(
          expect.arrayContaining(['born_on', 'given_name', 'surname']),
        );
      });
    }));

  it('is refused where the keyring does not know a living person', () =>
    withEdge(async (storage) => {
      const keyring = { ...storage.keyring, get: () => Promise.resolve(new Map()) };
      await expect(exportStore({ ...storage, keyring })).rejects.toMatchObject({ name: 'MissingKey' });
    }));

  const begin = (storage: Storage) =>
    storage.events.append({
      stream: imports.stream,
      expected: 'no-stream',
      events: [
        {
          id: newActId(),
          type: 'ImportBegun',
          data: { type: 'ImportBegun', importId: 'i', folder: 'f' },
          metadata: { actor: 'tester', commandId: newActId() },
        },
      ],
    });

  it('waits until an import is finished: half of a folder may be none', () =>
    withEdge(async (storage) => {
      await begin(storage);
      await expect(exportStore(storage)).rejects.toMatchObject({ kind: 'locked' });
    }));

  it('waits for one too that begins while it looks where the log ends', () =>
    withEdge(async (storage) => {
      const head = async () => {
        await begin(storage);
        return storage.events.head();
      };
      const reading: Storage['reading'] = (work) => work({ documents: storage.documents, events: { ...storage.events, head } });
      await expect(exportStore({ ...storage, reading })).rejects.toMatchObject({ kind: 'locked' });
    }));
});
