import type * as t from 'io-ts';
import { programme } from '../curriculum/index.ts';
import { command, particulars } from '../kernel/index.ts';
import { assignmentFields, type CalendarAssigned } from './events.ts';
import { type Assignment, assignment, calendar } from './state.ts';

export const AssignCalendar = particulars(assignmentFields);
export type AssignCalendar = t.TypeOf<typeof AssignCalendar>;

export type AssignCalendarRefusal =
  | { readonly refusal: 'no-such-calendar'; readonly calendar: string }
  | { readonly refusal: 'no-such-programme'; readonly programme: string };

/** Assigns a calendar to those of an intake of a programme who study in one form, in place of what was assigned to them before. */
export const assignCalendar = command('calendar.assign-calendar', {
  summary: 'Assigns a calendar to a programme, intake and form of study, in place of what was assigned before.',
  codec: AssignCalendar,
  path: 'POST /calendars/{calendar}/assignments',
  stream: (input: AssignCalendar) => assignment(input.programme, input.intake, input.form),
  reads: (input: AssignCalendar) => [calendar(input.calendar), programme(input.programme)],
  refusals: ['no-such-calendar', 'no-such-programme'],
  check:
    ({ look }) =>
    (input: AssignCalendar) =>
    (): readonly AssignCalendarRefusal[] => {
      const refusals: AssignCalendarRefusal[] = [];
      if (look(calendar(input.calendar)).periods.length === 0) refusals.push({ refusal: 'no-such-calendar', calendar: input.calendar });
      if (look(programme(input.programme)).opened === undefined)
        refusals.push({ refusal: 'no-such-programme', programme: input.programme });
      return refusals;
    },
  record:
    () =>
    (input: AssignCalendar) =>
    (assigned: Assignment): readonly CalendarAssigned[] =>
      assigned?.calendar === input.calendar ? [] : [{ type: 'CalendarAssigned', ...input }],
});
