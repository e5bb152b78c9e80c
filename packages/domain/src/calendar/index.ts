import { room } from '../kernel/index.ts';
import { assignCalendar } from './assign-calendar.ts';
import { assignToStudent } from './assign-to-student.ts';
import { assignmentEvents, CalendarDrafted, calendarEvents } from './events.ts';
import { layDownCalendar } from './lay-down.ts';
import { approveCalendar, calendarReviewsFold, draftCalendar } from './review-calendar.ts';
import { assignmentFold, calendarFold } from './state.ts';

export type * from './acts.ts';
export type { PeriodRefusal } from './against-periods.ts';
export * from './applying.ts';
export * from './assign-calendar.ts';
export * from './assign-to-student.ts';
export * from './events.ts';
export * from './last-day.ts';
export * from './lay-down.ts';
export type * from './reasons.ts';
export * from './review-calendar.ts';
export * from './state.ts';
export * from './term-fits-period.ts';

/** Academic calendars, and to whom they are assigned. */
export const calendarRoom = room({
  name: 'calendar',
  events: [...calendarEvents, CalendarDrafted, ...assignmentEvents],
  commands: [layDownCalendar, draftCalendar, approveCalendar, assignCalendar, assignToStudent],
  folds: [calendarFold, calendarReviewsFold, assignmentFold],
});
