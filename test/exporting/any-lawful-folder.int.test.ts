import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, fileNames } from '../properties/draft.ts';
import { daysAround, lawfulFolder } from '../properties/generate.ts';
import { runs, seed } from '../properties/office.ts';
import { writeFile, plainly, writeFolder } from '../properties/write.ts';
import { expectToSurvive, rowsIn, take, withMemory } from './surviving.ts';

describe('any lawful folder', () => {
  it('comes back row for row, and gives the same tables elsewhere, now and as of any day', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (draft, picks) =>
        withMemory(async (storage) => {
          const { problems } = await take(storage, writeFolder(draft));
          fc.pre(problems.length === 0);
          const days = daysAround(draft);
          const exported = await expectToSurvive(
            storage,
            picks.map((n) => days[n % days.length]!),
          );
          for (const file of fileNames) {
            const { text } = writeFile(columnsOf[file]!, draft.rows[file], plainly);
            expect([file, ...rowsIn(exported.get(`${file}.csv`) ?? '')]).toStrictEqual([file, ...rowsIn(text.normalize('NFC'))]);
          }
        }),
      ),
      { numRuns: runs(40), seed },
    ));
});
