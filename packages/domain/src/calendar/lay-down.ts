import * as t from 'io-ts';
import { CalendarCode, command, differingField, particulars } from '../kernel/index.ts';
import { type CalendarLaidDown, CalendarPeriod, type PeriodKind } from './events.ts';
import { type Calendar, calendar, periodKey } from './state.ts';
import { termFitsPeriod } from './term-fits-period.ts';

export const LayDownCalendar = particulars({ calendar: CalendarCode, periods: t.readonlyArray(CalendarPeriod) });
export type LayDownCalendar = t.TypeOf<typeof LayDownCalendar>;

const fields = ['academicYear', 'to'] as const;

type Place = { readonly period: PeriodKind; readonly term?: string; readonly from: string };

export type LayDownCalendarRefusal = Place &
  (
    | { readonly refusal: 'period-ends-before-it-begins'; readonly to: string }
    | { readonly refusal: 'term-does-not-fit-period' }
    | { readonly refusal: 'period-differs'; readonly field: (typeof fields)[number] }
    | { readonly refusal: 'period-listed-twice' }
  );

const placeOf = ({ period, term, from }: CalendarPeriod): Place => (term === undefined ? { period, from } : { period, term, from });

/** Lays down an academic calendar, or adds periods to it. */
export const layDownCalendar = command('calendar.lay-down', {
  summary: 'Lays down an academic calendar, or adds periods to it.',
  codec: LayDownCalendar,
  path: 'POST /calendars/{calendar}/periods',
  stream: (input: LayDownCalendar) => calendar(input.calendar),
  reads: () => [],
  refusals: ['period-ends-before-it-begins', 'term-does-not-fit-period', 'period-differs', 'period-listed-twice'],
  check:
    () =>
    (input: LayDownCalendar) =>
    ({ periods }: Calendar): readonly LayDownCalendarRefusal[] => {
      const known = new Map(periods.map((period) => [periodKey(period), period]));
      const seen = new Set<string>();
      const refusals: LayDownCalendarRefusal[] = [];
      for (const period of input.periods) {
        const key = periodKey(period);
        const recorded = known.get(key);
        const field = recorded === undefined ? undefined : differingField(fields, recorded, period);
        if (field !== undefined) refusals.push({ refusal: 'period-differs', ...placeOf(period), field });
        if (period.to < period.from) refusals.push({ refusal: 'period-ends-before-it-begins', ...placeOf(period), to: period.to });
        if (!termFitsPeriod(period.period, period.academicYear, period.term))
          refusals.push({ refusal: 'term-does-not-fit-period', ...placeOf(period) });
        if (seen.has(key)) refusals.push({ refusal: 'period-listed-twice', ...placeOf(period) });
        seen.add(key);
      }
      return refusals;
    },
  record:
    () =>
    (input: LayDownCalendar) =>
    ({ periods }: Calendar): readonly CalendarLaidDown[] => {
      const known = new Set(periods.map(periodKey));
      const added = input.periods.filter((period) => !known.has(periodKey(period)));
      return added.length === 0 ? [] : [{ type: 'CalendarLaidDown', calendar: input.calendar, periods: added }];
    },
});
