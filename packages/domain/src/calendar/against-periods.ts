import type { CalendarPeriod, PeriodKind } from './events.ts';
import { periodKey } from './state.ts';
import { termFitsPeriod } from './term-fits-period.ts';

type Place = { readonly period: PeriodKind; readonly term?: string; readonly from: string };

export type PeriodRefusal = Place &
  (
    | { readonly refusal: 'period-ends-before-it-begins'; readonly to: string }
    | { readonly refusal: 'term-does-not-fit-period' }
    | { readonly refusal: 'period-listed-twice' }
  );

/** How a refusal names a period. */
export const placeOf = ({ period, term, from }: CalendarPeriod): Place => (term === undefined ? { period, from } : { period, term, from });

/** What stands against each period of a list by itself, or beside the ones before it. */
export const againstPeriods = (periods: readonly CalendarPeriod[]): readonly (readonly PeriodRefusal[])[] => {
  const seen = new Set<string>();
  return periods.map((period): readonly PeriodRefusal[] => {
    const isListed = seen.size === seen.add(periodKey(period)).size;
    return [
      ...(period.to < period.from ? [{ refusal: 'period-ends-before-it-begins' as const, ...placeOf(period), to: period.to }] : []),
      ...(termFitsPeriod(period.period, period.academicYear, period.term)
        ? []
        : [{ refusal: 'term-does-not-fit-period' as const, ...placeOf(period) }]),
      ...(isListed ? [{ refusal: 'period-listed-twice' as const, ...placeOf(period) }] : []),
    ];
  });
};
