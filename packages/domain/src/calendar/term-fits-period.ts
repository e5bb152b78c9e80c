import { type AcademicYear, partOf, type Term, yearOf } from '../kernel/index.ts';
import type { PeriodKind } from './events.ts';

/**
 * Whether a period may carry a term (EXCHANGE, Values): the summer period the summer semester, re-sits and session an ordinary
 * one, all of their row's year; a vacation none.
 */
export const termFitsPeriod = (period: PeriodKind, academicYear: AcademicYear, term: Term | undefined): boolean => {
  if (period === 'vacation') return term === undefined;
  if (term === undefined || yearOf(term) !== academicYear) return false;
  return period === 'theory' || (period === 'summer') === (partOf(term) === 'S');
};
