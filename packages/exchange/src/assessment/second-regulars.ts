import type { StudentNumber } from '@tirkeu/domain';
import { gradesOf, listingsOf, otherRegular, type StatementIssued, voidingsOf } from '@tirkeu/domain/assessment';
import type { Desk } from '../desk/index.ts';
import { keyTextOf } from '../folder/index.ts';
import type { MarkRow } from './files.ts';

/** A mark of a regular attempt that the folder brings, and whether its statement has listed the student before. */
export type RegularAttempt = { readonly row: MarkRow; readonly issued: StatementIssued; readonly isListed: boolean };

/**
 * Reports second regular attempts of a student at a discipline in one term: of those in the folder every one after the first line,
 * and the first too where another is recorded.
 */
export const reportSecondRegulars = (desk: Desk, attempts: readonly RegularAttempt[]): void => {
  const groups = new Map<string, RegularAttempt[]>();
  for (const attempt of attempts) {
    if (desk.findings.isSpoiled(attempt.row)) continue;
    const key = keyTextOf([attempt.row.cells.student, attempt.issued.discipline, attempt.issued.term]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [attempt]);
    else group.push(attempt);
  }
  const { look } = desk.recorded;
  const otherOf = (student: StudentNumber, issued: StatementIssued) =>
    otherRegular({ grades: look(gradesOf(student)), listings: look(listingsOf(student)), voidings: look(voidingsOf(student)) }, issued);
  for (const group of groups.values()) {
    const added = group.filter(({ isListed }) => !isListed).toSorted((a, b) => a.row.line - b.row.line);
    const [first] = added;
    if (first === undefined) continue;
    const recorded = otherOf(first.row.cells.student, first.issued) ?? group.find(({ isListed }) => isListed)?.issued.statement;
    for (const { row, issued } of recorded === undefined ? added.slice(1) : added) {
      const { student } = row.cells;
      const { discipline, term } = issued;
      const statement = recorded ?? first.issued.statement;
      desk.findings.report(row, '', 'second-regular', { kind: 'second-regular', student, discipline, term, statement });
    }
  }
};
