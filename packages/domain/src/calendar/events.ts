import * as t from 'io-ts';
import { AcademicYear, CalendarCode, CalendarDate, event, particulars, Term } from '../kernel/index.ts';

export const PeriodKind = t.keyof({ theory: null, session: null, fx: null, summer: null, vacation: null }, 'PeriodKind');
export type PeriodKind = t.TypeOf<typeof PeriodKind>;

/** One period of a calendar, both days included; a vacation belongs to no term. */
export const CalendarPeriod = particulars(
  { academicYear: AcademicYear, period: PeriodKind, from: CalendarDate, to: CalendarDate },
  { term: Term },
);
export type CalendarPeriod = t.TypeOf<typeof CalendarPeriod>;

/** An academic calendar, or a part added to it, was laid down. */
export const CalendarLaidDown = event('CalendarLaidDown', { calendar: CalendarCode, periods: t.readonlyArray(CalendarPeriod) });
export type CalendarLaidDown = t.TypeOf<typeof CalendarLaidDown>;

export const calendarEvents = [CalendarLaidDown] as const;
export type CalendarEvent = t.TypeOf<(typeof calendarEvents)[number]>;
