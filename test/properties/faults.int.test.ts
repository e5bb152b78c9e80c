import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedFaults, changedRows, counts, type Expected, laterFaults, otherCells, withFaults } from './faults.ts';
import { lawfulFolder } from './generate.ts';
import { runs, seed, type Storage, take, withMemory } from './office.ts';
import { writeFolder } from './write.ts';

const wish = fc.record({
  early: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.nat(counts.early - 1), { maxLength: 2 }) },
  ),
  late: fc.array(fc.nat(counts.late - 1), { minLength: 1, maxLength: 9 }),
  draws: fc.array(fc.nat(1000), { minLength: 20, maxLength: 60 }),
});

const told = ({ file, line, column, code }: Expected): string => `${file}:${line}:${column} ${code}`;

/** The folder is refused with these problems, in a dry run as in a real one, and nothing is recorded. */
const expectRefused = async (storage: Storage, files: ReadonlyMap<string, Uint8Array>, expected: readonly Expected[]): Promise<void> => {
  const head = await storage.events.head();
  const dry = await take(storage, files, true);
  expect(dry.problems.map(told).toSorted()).toStrictEqual(expected.map(told).toSorted());
  expect(await take(storage, files)).toStrictEqual(dry);
  expect(dry.events).toBe(0);
  expect(await storage.events.head()).toStrictEqual(head);
};

describe('a folder with faults', () => {
  it('is reported with every problem and no other, in a dry run as in a real one, and records nothing', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, wish, (draft, faults) =>
        withMemory(async (storage) => {
          const { files, expected } = withFaults(draft, faults);
          fc.pre(expected.length > 0);
          await expectRefused(storage, files, expected);
        }),
      ),
      { numRuns: runs(80), seed },
    ));

  it('is reported so as well when it comes later, beside what is recorded', () =>
    fc.assert(
      fc.asyncProperty(
        lawfulFolder,
        fc.record({
          late: fc.array(fc.nat(addedFaults - 1), { minLength: 1, maxLength: 6 }),
          draws: fc.array(fc.nat(1000), { minLength: 20, maxLength: 60 }),
        }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
        (draft, faults, shows) =>
          withMemory(async (storage) => {
            const { files, expected } = laterFaults(draft, { early: [], ...faults }, shows);
            fc.pre(expected.length > 0);
            expect((await take(storage, writeFolder(draft))).problems).toStrictEqual([]);
            await expectRefused(storage, files, expected);
          }),
      ),
      { numRuns: runs(30), seed },
    ));

  it('in which recorded rows have other content is refused at the first column that differs', () =>
    fc.assert(
      fc.asyncProperty(
        lawfulFolder,
        fc.array(fc.tuple(fc.nat(otherCells - 1), fc.nat(20)), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (draft, picks, alone) =>
          withMemory(async (storage) => {
            const { files, expected } = changedRows(draft, picks, alone);
            fc.pre(expected.length > 0);
            expect((await take(storage, writeFolder(draft))).problems).toStrictEqual([]);
            await expectRefused(storage, files, expected);
          }),
      ),
      { numRuns: runs(30), seed },
    ));
});
