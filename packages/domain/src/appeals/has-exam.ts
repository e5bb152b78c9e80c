import { isAdmitted, isInHand, ratingOf, rowOn, type Statement } from '../assessment/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import { type Policies, policyById } from '../policy/index.ts';

/**
 * Whether a statement holds on a day, as rectified by then, an exam of the student that can be appealed: sat, and by an admitted student
 * (EXCHANGE rule 6).
 */
export const hasExam = (all: Policies, of: Statement, student: string, day: CalendarDate): boolean => {
  if (!isInHand(of)) return false;
  const { row } = rowOn(of, student, day);
  const policy = policyById(all, of.issued.policy.id);
  if (row?.exam === undefined || row.rating1 === undefined || row.rating2 === undefined || policy === undefined) return false;
  return isAdmitted(policy, ratingOf(row.rating1, row.rating2));
};
