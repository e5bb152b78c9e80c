import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn, testData } from '../exchange/files.ts';
import { expectToSurvive, rowsIn, taken, withMemory } from './surviving.ts';

const days = ['2018-01-20', '2019-06-15'];

/** What the folders of a past say together. */
const saidBy = (file: string, ...folders: readonly string[]): readonly string[] => [
  ...new Set(
    folders.flatMap((folder) => {
      const bytes = filesIn(folder).get(file);
      return bytes === undefined ? [] : rowsIn(new TextDecoder().decode(bytes));
    }),
  ),
];

describe('an exported folder, imported elsewhere, gives the same tables and the same folder again', () => {
  it.each(['edge', 'academy'])(
    'the case %s, whose own rows come back',
    (name) =>
      withMemory(async (storage) => {
        const folder = testData('cases', name);
        await taken(storage, filesIn(folder));
        const exported = await expectToSurvive(storage, days);
        for (const [file, text] of exported) {
          if (file !== 'policy.json' && filesIn(folder).has(file))
            expect([file, ...rowsIn(text)]).toStrictEqual([file, ...saidBy(file, folder)]);
        }
      }),
    120_000,
  );

  it(
    'the slices, one after the other: what was open and was closed later, too',
    () =>
      withMemory(async (storage) => {
        const folders = ['1', '2', '3'].map((name) => testData('slices', name));
        let exported: ReadonlyMap<string, string> = new Map();
        for (const folder of folders) {
          await taken(storage, filesIn(folder));
          exported = await expectToSurvive(storage, days);
        }
        for (const file of ['students.csv', 'orders.csv', 'appeals.csv', 'theses.csv', 'attestation.csv'])
          expect([file, ...rowsIn(exported.get(file) ?? '')]).toStrictEqual([file, ...saidBy(file, ...folders).toSorted()]);
      }),
    120_000,
  );

  it('an edge case has a row in every file, so that none is forgotten', () => {
    const folder = testData('cases', 'edge');
    for (const file of ['recognised.csv', 'theses.csv', 'attestation.csv', 'appeals.csv', 'marks.csv'])
      expect(saidBy(file, folder).length).toBeGreaterThan(1);
    const [, ...statements] = readFileSync(testData('cases', 'edge', 'statements.csv'), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
    expect(statements.some((row) => row.endsWith(','))).toBe(true);
    expect(saidBy('orders.csv', folder).some((row) => row.includes(',cancellation,'))).toBe(true);
  });
});
