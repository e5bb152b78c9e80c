import { exportStore, type Office } from '@tirkeu/application';
import { explain, findings, history, questionFrom, transcript } from '@tirkeu/projections';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { daysAround, lawfulFolder } from './generate.ts';
import { readOffice, runs, seed, tablesOf, take, withMemory } from './office.ts';
import { referenceTables } from './reference.ts';
import { writeFolder } from './write.ts';

/** The periods that decide tables, which an academic year of the calendars lacks. */
const periodsMissing = ({ rows }: Draft): number => {
  const years = [...new Set(rows.calendars.map((row) => row['academic_year']!))];
  const wanted = years.flatMap((year) => [`session ${year}/1`, `session ${year}/2`, `fx ${year}/1`, `fx ${year}/2`, `summer ${year}/S`]);
  return wanted.filter((one) => !rows.calendars.some((row) => `${row['period']!} ${row['term']!}` === one)).length;
};

describe('the tables of any lawful folder', () => {
  it('are those of the reference, now and as of any day', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (draft, picks) =>
        withMemory(async (storage) => {
          const { problems, warnings } = await take(storage, writeFolder(draft));
          expect(problems).toStrictEqual([]);
          expect(warnings).toHaveLength(periodsMissing(draft));
          const office = await readOffice(storage);
          const days = daysAround(draft);
          for (const asOf of [undefined, ...picks.map((n) => days[n % days.length]!)])
            expect({ asOf, ...tablesOf(office, asOf) }).toStrictEqual({ asOf, ...referenceTables(draft, asOf) });
        }),
      ),
      { numRuns: runs(50), seed },
    ));
});

/** How a row of a table is asked for, and the value that the answer must have. */
const questions: Readonly<Record<string, (row: readonly string[]) => readonly [student: string, asked: string, value: string]>> = {
  gpa: ([student, scope, period, , value]) => [student!, `gpa ${scope!} ${period!}`.trim(), value!],
  debts: ([student, discipline, letter]) => [student!, `grade ${discipline!}`, letter!],
  promotion: ([year, student, , , , , decision]) => [student!, `promotion ${year!}`, decision!],
  scholarship: ([term, student, category]) => [student!, `scholarship ${term!}`, category!],
  rating: ([year, , , place, student]) => [student!, `rating ${year!}`, place!],
  diplomas: ([student, , , , , honours]) => [student!, 'diploma', honours!],
};

const expectExplained = (office: Office, asOf: string | undefined): void => {
  for (const [name, rows] of Object.entries(tablesOf(office, asOf)))
    for (const row of rows) {
      const [student, asked, value] = questions[name]?.(row) ?? [];
      if (asked === undefined) continue;
      const question = questionFrom(asked.split(' '));
      const answer = explain(office.register, student!, question!, asOf as never);
      expect({ student, asked, value: answer?.value }).toStrictEqual({ student, asked, value });
      expect(answer!.steps.length).toBeGreaterThan(0);
    }
};

describe('any lawful folder', () => {
  it('comes out again as a folder that gives the same tables elsewhere, and itself', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, (draft) =>
        withMemory(async (storage) => {
          await take(storage, writeFolder(draft));
          const bytes = async (from: typeof storage) =>
            new Map([...(await exportStore(from)).files].map(([name, text]) => [name, new TextEncoder().encode(text)]));
          const exported = await bytes(storage);
          await withMemory(async (elsewhere) => {
            expect((await take(elsewhere, exported)).problems).toStrictEqual([]);
            expect(tablesOf(await readOffice(elsewhere))).toStrictEqual(referenceTables(draft));
            expect(await bytes(elsewhere)).toStrictEqual(exported);
          });
          expect((await take(storage, exported)).events).toBe(0);
        }),
      ),
      { numRuns: runs(8), seed },
    ));

  it('has findings, histories and transcripts, and every row of its tables is explained with its own value', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, fc.nat(), (draft, pick) =>
        withMemory(async (storage) => {
          await take(storage, writeFolder(draft));
          const office = await readOffice(storage);
          expect(Array.isArray(findings(office.register))).toBe(true);
          const days = daysAround(draft);
          for (const asOf of [undefined, days[pick % days.length]]) {
            for (const record of office.register.students) {
              history(office.register, office.open, record);
              transcript(office.register, office.open, record.student, asOf as never);
            }
            expectExplained(office, asOf);
          }
        }),
      ),
      { numRuns: runs(8), seed },
    ));
});
