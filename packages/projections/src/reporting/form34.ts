import { toFixed } from '@tirkeu/domain';
import type { AttemptResult } from '@tirkeu/domain/progression';
import { examsOf, form34Figures } from '@tirkeu/domain/reporting';
import {
  type Decided,
  decidedBy,
  form34Day,
  type Ledger,
  ledgerOf,
  type Register,
  type Summarised,
  table,
  written,
} from '../register/index.ts';

type Place = { readonly programme: string; readonly course: string; readonly language: string; readonly funding: string };

/** The students who must sit, with their exams, by programme, course, language and funding (EXCHANGE rule 14). */
const cellsOf = ({ pages }: Ledger, { term, day }: Decided) => {
  const cells = new Map<string, { readonly place: Place; readonly students: (readonly AttemptResult[])[] }>();
  for (const page of pages) {
    if (!page.attempted(term)) continue;
    const exams = examsOf(page.resultsOn(day), term);
    if (exams.length === 0) continue;
    const { status, programme = '', course, language = '', funding = '' } = page.standingOn(day);
    if (status !== 'active') continue;
    const place = { programme, course: written(course), language, funding };
    const key = `${place.course} ${language} ${funding} ${programme}`;
    const cell = cells.get(key) ?? { place, students: [] };
    cells.set(key, cell);
    cell.students.push(exams);
  }
  return [...cells.values()];
};

/** The rows of a session, of what was known on its day (EXCHANGE rule 14). */
export const form34Rows = (register: Register, decided: Decided) =>
  cellsOf(ledgerOf(register), decided).map(({ place, students }) => {
    const { mustSit, counts, absolute, quality, average } = form34Figures(students);
    return {
      term: decided.term,
      ...place,
      must_sit: written(mustSit),
      not_admitted: written(counts.not_admitted),
      absent_valid: written(counts.absent_valid),
      absent_invalid: written(counts.absent_invalid),
      excellent: written(counts.excellent),
      excellent_good: written(counts.excellent_good),
      good: written(counts.good),
      mixed: written(counts.mixed),
      satisfactory: written(counts.satisfactory),
      failed_1: written(counts.failed_1),
      failed_2: written(counts.failed_2),
      failed_3plus: written(counts.failed_3plus),
      absolute_percent: toFixed(absolute, 1),
      quality_percent: toFixed(quality, 1),
      average_percent: average === undefined ? '' : toFixed(average, 2),
    };
  });

/** Form 34 as a summary. */
export const form34Summary: Summarised = { by: form34Day, rowsOf: form34Rows };

/** Form 34: the results of a session (EXCHANGE rule 14). */
export const form34 = table(
  'form34',
  ['term', 'programme', 'course', 'language', 'funding'],
  [
    'must_sit',
    'not_admitted',
    'absent_valid',
    'absent_invalid',
    'excellent',
    'excellent_good',
    'good',
    'mixed',
    'satisfactory',
    'failed_1',
    'failed_2',
    'failed_3plus',
    'absolute_percent',
    'quality_percent',
    'average_percent',
  ],
  (register, _, asOf) => decidedBy(ledgerOf(register).lastDays, form34Day, asOf).flatMap((decided) => form34Rows(register, decided)),
);
