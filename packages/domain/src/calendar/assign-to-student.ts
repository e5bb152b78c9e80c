import type * as t from 'io-ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { registration } from '../students/index.ts';
import { type CalendarAssignedToStudent, exceptionFields } from './events.ts';
import { type Assignment, calendar, exception } from './state.ts';

export const AssignToStudent = particulars(exceptionFields);
export type AssignToStudent = t.TypeOf<typeof AssignToStudent>;

export type AssignToStudentRefusal =
  | { readonly refusal: 'no-such-calendar'; readonly calendar: string }
  | { readonly refusal: 'no-such-student'; readonly student: string };

/** Assigns a calendar to one student by way of exception, in place of what was assigned to the student before. */
export const assignToStudent = command('calendar.assign-to-student', {
  summary: 'Assigns a calendar to one student by way of exception, with its ground.',
  codec: AssignToStudent,
  path: 'POST /calendars/{calendar}/exceptions',
  stream: (input: AssignToStudent) => exception(input.student),
  reads: (input: AssignToStudent) => [calendar(input.calendar), registration(input.student)],
  refusals: ['no-such-calendar', 'no-such-student'],
  check:
    ({ look }) =>
    (input: AssignToStudent) =>
    (): readonly AssignToStudentRefusal[] => {
      const refusals: AssignToStudentRefusal[] = [];
      if (look(calendar(input.calendar)).periods.length === 0) refusals.push({ refusal: 'no-such-calendar', calendar: input.calendar });
      if (look(registration(input.student))['file'] === undefined) refusals.push({ refusal: 'no-such-student', student: input.student });
      return refusals;
    },
  record:
    () =>
    (input: AssignToStudent) =>
    (assigned: Assignment): readonly CalendarAssignedToStudent[] =>
      assigned !== undefined && differingField(['calendar', 'ground'], assigned, input) === undefined
        ? []
        : [{ type: 'CalendarAssignedToStudent', ...input }],
});
