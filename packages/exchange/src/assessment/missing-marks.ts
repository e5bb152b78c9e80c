import type { Control } from '@tirkeu/domain';
import { missingIn } from '@tirkeu/domain/assessment';
import type { PolicyRules } from '@tirkeu/domain/policy';
import type { Desk } from '../desk/index.ts';
import { present } from '../desk/index.ts';
import type { MarkRow } from './files.ts';

/**
 * Reports what a mark of a statement that is being closed lacks. Whether an exam is missing rests on both ratings and on the
 * absence; without a policy (it has a problem) nobody is taken to be admitted, and only ratings are asked for.
 */
export const reportMissingMarks = (desk: Desk, row: MarkRow, control: Control, policy: PolicyRules): void => {
  const { rating1, rating2, exam, absence, mark, statement, student } = row.cells;
  const isUnread = (...columns: readonly string[]): boolean => columns.some((column) => row.faulty.has(column));
  for (const field of missingIn(policy, control, present({ rating1, rating2, exam, absence, mark }))) {
    if (isUnread(field) || ((field === 'exam' || field === 'mark') && isUnread('rating1', 'rating2', 'absence'))) continue;
    desk.findings.report(row, field, 'missing-mark', { kind: 'mark-incomplete', statement, student, column: field });
  }
};
