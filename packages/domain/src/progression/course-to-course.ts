import { type AcademicYear, compare, type Decimal, valueOf } from '../kernel/index.ts';
import type { Standing } from '../orders/index.ts';
import type { PolicyRules } from '../policy/index.ts';
import type { AttemptResult } from './attempt-result.ts';
import { type Debt, debtsOf } from './debts.ts';
import { type Gpa, gpaOf } from './gpa.ts';

/** What follows for a student at the end of a year, and from what. */
export type CourseToCourse = {
  readonly course: number;
  readonly gpa: Gpa;
  readonly threshold: Decimal;
  readonly debts: readonly Debt[];
  readonly decision: 'repeat-year' | 'promote' | 'promote-with-debts';
};

/** Why nothing is decided about a student. */
export type NotDecided = { readonly decision: undefined; readonly why: 'not-active' | 'no-transfer-point' | 'no-gpa' };

/**
 * Course to course (EXCHANGE rule 12), of what was known on the deciding day: an active student whose course has a transfer point
 * and who has a GPA for the year.
 */
export const courseToCourse = (
  policy: Pick<PolicyRules, 'transferPoint'> | undefined,
  standing: Pick<Standing, 'status' | 'course'>,
  results: readonly AttemptResult[],
  year: AcademicYear,
): CourseToCourse | NotDecided => {
  const { status, course } = standing;
  if (status !== 'active') return { decision: undefined, why: 'not-active' };
  const threshold = course === undefined ? undefined : policy?.transferPoint[course];
  if (course === undefined || threshold === undefined) return { decision: undefined, why: 'no-transfer-point' };
  const gpa = gpaOf(results, { scope: 'year', period: year });
  if (gpa === undefined) return { decision: undefined, why: 'no-gpa' };
  const debts = debtsOf(results);
  const decision = compare(gpa.value, valueOf(threshold)) < 0 ? 'repeat-year' : debts.length === 0 ? 'promote' : 'promote-with-debts';
  return { course, gpa, threshold, debts, decision };
};
