import fc from 'fast-check';
import type { CalendarDate, Decimal, Term } from '../kernel/index.ts';
import { yearOf } from '../kernel/index.ts';
import type { AttemptResult } from './attempt-result.ts';

const scale = [
  ['A', 95, '4', 'excellent'],
  ['A-', 90, '3.67', 'excellent'],
  ['B+', 85, '3.33', 'good'],
  ['B', 80, '3', 'good'],
  ['C', 65, '2', 'satisfactory'],
  ['FX', 25, '0.5', 'unsatisfactory'],
  ['F', 0, '0', 'unsatisfactory'],
] as const;

/** What an attempt in a test says; the rest is ordinary. */
export type Said = Partial<Omit<AttemptResult, 'term' | 'on'>> & { readonly term?: string; readonly on?: string };

/** An attempt with a letter; `I`, `P`, `NP` and `T` have neither percent nor points. */
export const attempt = (letter: string, { term = '2018-19/1', on = '2018-12-20', ...said }: Said = {}): AttemptResult => {
  const row = scale.find(([name]) => name === letter);
  return {
    kind: 'regular',
    discipline: 'D1',
    term: term as Term,
    year: yearOf(term as Term),
    statement: 'S/1',
    on: on as CalendarDate,
    credits: 5,
    countsInGpa: true,
    letter,
    percent: row?.[1] as AttemptResult['percent'],
    points: row?.[2] as Decimal | undefined,
    traditional: row?.[3],
    exam: row?.[1],
    grade: undefined,
    recognition: undefined,
    rectification: undefined,
    amendment: undefined,
    ...said,
  };
};

/** Attempts at a few disciplines, on few days. */
export const attempts: fc.Arbitrary<readonly AttemptResult[]> = fc.array(
  fc
    .record({
      letter: fc.constantFrom('A', 'A-', 'B+', 'B', 'C', 'FX', 'F', 'I', 'P', 'NP'),
      kind: fc.constantFrom('regular' as const, 'individual' as const, 'fx' as const, 'repeat' as const),
      discipline: fc.constantFrom('D1', 'D2', 'D3'),
      term: fc.constantFrom('2018-19/1', '2018-19/2', '2018-19/S', '2019-20/1'),
      on: fc.constantFrom('2018-12-20', '2018-12-21', '2019-06-01'),
      statement: fc.constantFrom('S/9', 'S/10', 'S/11'),
      credits: fc.integer({ min: 1, max: 9 }),
      countsInGpa: fc.boolean(),
    })
    .map(({ letter, ...said }) => attempt(letter, said)),
  { maxLength: 8 },
);
