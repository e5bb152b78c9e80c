import { at, type CalendarCode, type FormOfStudy, type Intake, type ProgrammeCode, sequence, type StudentNumber } from '../kernel/index.ts';
import { type AssignmentEvent, assignmentEvents, type CalendarEvent, type CalendarPeriod, calendarEvents } from './events.ts';

export type Calendar = { readonly periods: readonly CalendarPeriod[] };

export const calendarFold = sequence<Calendar, CalendarEvent>({
  category: 'calendar',
  name: 'calendar',
  events: calendarEvents,
  initial: { periods: [] },
  evolve: (calendar, event) =>
    event.type === 'CalendarApproved' ? { periods: event.periods } : { periods: [...calendar.periods, ...event.periods] },
});

export const calendar = (code: CalendarCode) => at(calendarFold, code);

/** What makes two periods of a calendar one: kind, term and first day. */
export const periodKey = (period: Pick<CalendarPeriod, 'period'> & { readonly from: string; readonly term?: string }): string =>
  `${period.period} ${period.term ?? ''} ${period.from}`;

/** The calendar that was assigned last. */
export type Assignment = AssignmentEvent | undefined;

/** Those of an intake of a programme who study in one form, or one student: each has a stream of its own, whose last event counts. */
export const assignmentFold = sequence<Assignment, AssignmentEvent>({
  category: 'assignment',
  name: 'assignment',
  events: assignmentEvents,
  initial: undefined,
  evolve: (_, event) => event,
});

/** The calendar of those of an intake of a programme who study in one form. */
export const assignment = (programme: ProgrammeCode, intake: Intake, form: FormOfStudy) =>
  at(assignmentFold, `programme/${programme}/${intake}/${form}`);

/** The calendar of one student by way of exception. */
export const exception = (student: StudentNumber) => at(assignmentFold, `student/${student}`);
