import { policyOn } from '@tirkeu/domain/policy';
import { type Scholarship, scholarshipOf } from '@tirkeu/domain/scholarship';
import {
  type Decided,
  decidedBy,
  ledgerOf,
  type Register,
  scholarshipDay,
  type StudentPage,
  type Summarised,
  table,
} from '../register/index.ts';

/** A student's scholarship of a term, of what was known on its day (EXCHANGE rule 11). */
export const scholarshipFor = (register: Register, page: StudentPage, { term, day }: Decided): Scholarship =>
  scholarshipOf(
    policyOn(register.policies, day),
    page.standingOn(day),
    page.record.registration['file']?.socialCategory,
    page.resultsOn(day),
    term,
  );

/** The scholarships of a term, of what was known on its day (EXCHANGE rule 11). */
export const scholarshipRows = (register: Register, decided: Decided) =>
  ledgerOf(register).pages.flatMap((page) => {
    if (!page.attempted(decided.term)) return [];
    const { category } = scholarshipFor(register, page, decided);
    return category === undefined ? [] : [{ term: decided.term, student: page.student, category }];
  });

/** Scholarships as a summary. */
export const scholarshipSummary: Summarised = { by: scholarshipDay, rowsOf: scholarshipRows };

/** Scholarships by term (EXCHANGE rule 11). */
export const scholarship = table('scholarship', ['term', 'student'], ['category'], (register, _, asOf) =>
  decidedBy(ledgerOf(register).lastDays, scholarshipDay, asOf).flatMap((decided) => scholarshipRows(register, decided)),
);
