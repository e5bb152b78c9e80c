import { at, type CalendarCode, sequence } from '../kernel/index.ts';
import { type CalendarEvent, type CalendarPeriod, calendarEvents } from './events.ts';

export type Calendar = { readonly periods: readonly CalendarPeriod[] };

export const calendarFold = sequence<Calendar, CalendarEvent>({
  category: 'calendar',
  name: 'calendar',
  events: calendarEvents,
  initial: { periods: [] },
  evolve: (calendar, event) => ({ periods: [...calendar.periods, ...event.periods] }),
});

export const calendar = (code: CalendarCode) => at(calendarFold, code);

/** What makes two periods of a calendar one: kind, term and first day. */
export const periodKey = (period: Pick<CalendarPeriod, 'period'> & { readonly from: string; readonly term?: string }): string =>
  `${period.period} ${period.term ?? ''} ${period.from}`;
