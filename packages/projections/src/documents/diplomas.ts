import { type CalendarDate, toFixed } from '@tirkeu/domain';
import { attestationsBy, type Diploma, diplomaOf } from '@tirkeu/domain/documents';
import { dayOf, ledgerOf, type Register, type StudentPage, table, written } from '../register/index.ts';

/** A student's diploma as of a day; undefined unless the standing is graduated (EXCHANGE rule 15). */
export const diplomaFor = (register: Register, page: StudentPage, day: CalendarDate): Diploma | undefined =>
  page.standingOn(day).status === 'graduated'
    ? diplomaOf(register.policies, page.resultsOn(day), attestationsBy(page.record.attestations, day))
    : undefined;

/** Diplomas (EXCHANGE rule 15). */
export const diplomas = table(
  'diplomas',
  ['student'],
  ['attestation_percent', 'attestation_letter', 'credits', 'gpa', 'honours'],
  (register, _, asOf) =>
    ledgerOf(register).pages.flatMap((page) => {
      const diploma = diplomaFor(register, page, dayOf(asOf));
      if (diploma === undefined) return [];
      return [
        {
          student: page.student,
          attestation_percent: written(diploma.attestation?.percent),
          attestation_letter: diploma.attestation?.letter ?? '',
          credits: written(diploma.credits),
          gpa: diploma.gpa === undefined ? '' : toFixed(diploma.gpa.value, 2),
          honours: diploma.honours ? 'yes' : 'no',
        },
      ];
    }),
);
