import { toFixed } from '@tirkeu/domain';
import { policyOn } from '@tirkeu/domain/policy';
import { courseToCourse } from '@tirkeu/domain/progression';
import {
  type Decided,
  decidedBy,
  ledgerOf,
  promotionDay,
  type Register,
  type StudentPage,
  type Summarised,
  table,
  twoPlaces,
  written,
} from '../register/index.ts';

/** What was decided about a student at the end of a year, of what was known on that day (EXCHANGE rule 12). */
export const promotionOf = (register: Register, page: StudentPage, { year, day }: Decided) =>
  courseToCourse(policyOn(register.policies, day), page.standingOn(day), page.resultsOn(day), year);

/** What follows for the students at the end of a year, of what was known on its day (EXCHANGE rule 12). */
export const promotionRows = (register: Register, decided: Decided) =>
  ledgerOf(register).pages.flatMap((page) => {
    if (!page.attempted(decided.year)) return [];
    const promoted = promotionOf(register, page, decided);
    if (promoted.decision === undefined) return [];
    return [
      {
        academic_year: decided.year,
        student: page.student,
        course: written(promoted.course),
        gpa: toFixed(promoted.gpa.value, 2),
        threshold: twoPlaces(promoted.threshold),
        debts: written(promoted.debts.length),
        decision: promoted.decision,
      },
    ];
  });

/** Course to course as a summary. */
export const promotionSummary: Summarised = { by: promotionDay, rowsOf: promotionRows };

/** Course to course (EXCHANGE rule 12). */
export const promotion = table(
  'promotion',
  ['academic_year', 'student'],
  ['course', 'gpa', 'threshold', 'debts', 'decision'],
  (register, _, asOf) => decidedBy(ledgerOf(register).lastDays, promotionDay, asOf).flatMap((decided) => promotionRows(register, decided)),
);
