import type { Desk } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { marksFile, statementsFile } from './files.ts';

/** What can be told from the rows of statements.csv and marks.csv alone. */
export const checkAssessmentRows = (desk: Desk): void => {
  for (const row of rowsOf(desk.folder, statementsFile)) {
    const { issued_on: issuedOn, closed_on: closedOn } = row.cells;
    if (closedOn !== undefined && !row.faulty.has('issued_on') && closedOn < issuedOn)
      desk.findings.report(row, 'closed_on', 'bad-dates', { kind: 'statement-closed-before-issued' });
  }
  for (const row of rowsOf(desk.folder, marksFile)) {
    const { exam, absence, mark } = row.cells;
    if (absence !== undefined && (exam !== undefined || mark !== undefined))
      desk.findings.report(row, 'absence', 'unexpected-value', { kind: 'absence-beside-mark' });
  }
};
