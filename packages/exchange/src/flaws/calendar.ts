import type { PeriodKind } from '@tirkeu/domain/calendar';

/** What may be wrong with a calendar, and the period that it lacks. */
export type CalendarFlaw =
  | { readonly kind: 'vacation-with-term' }
  | { readonly kind: 'period-without-term'; readonly period: PeriodKind }
  | { readonly kind: 'term-of-another-period'; readonly period: PeriodKind }
  | { readonly kind: 'period-ends-before-it-begins' }
  | { readonly kind: 'period-differs'; readonly period: PeriodKind; readonly from: string; readonly column: string }
  | { readonly kind: 'period-missing'; readonly period: PeriodKind; readonly term: string };
