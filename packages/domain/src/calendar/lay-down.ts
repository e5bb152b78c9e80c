import type * as t from 'io-ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { againstPeriods, type PeriodRefusal, placeOf } from './against-periods.ts';
import { calendarFields, type CalendarLaidDown, type PeriodKind } from './events.ts';
import { type Calendar, calendar, periodKey } from './state.ts';

export const LayDownCalendar = particulars(calendarFields);
export type LayDownCalendar = t.TypeOf<typeof LayDownCalendar>;

const fields = ['academicYear', 'to'] as const;

export type LayDownCalendarRefusal =
  | PeriodRefusal
  | {
      readonly refusal: 'period-differs';
      readonly period: PeriodKind;
      readonly term?: string;
      readonly from: string;
      readonly field: (typeof fields)[number];
    };

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
      const against = againstPeriods(input.periods);
      return input.periods.flatMap((period, i): readonly LayDownCalendarRefusal[] => {
        const recorded = known.get(periodKey(period));
        const field = recorded === undefined ? undefined : differingField(fields, recorded, period);
        const differs = field === undefined ? [] : [{ refusal: 'period-differs' as const, ...placeOf(period), field }];
        return [...differs, ...(against[i] ?? [])];
      });
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
