import * as t from 'io-ts';
import {
  AcademicYear,
  CalendarCode,
  CalendarDate,
  event,
  FormOfStudy,
  Intake,
  particulars,
  personal,
  ProgrammeCode,
  StudentNumber,
  Term,
  Text,
} from '../kernel/index.ts';

export const PeriodKind = t.keyof({ theory: null, session: null, fx: null, summer: null, vacation: null }, 'PeriodKind');
export type PeriodKind = t.TypeOf<typeof PeriodKind>;

/** One period of a calendar, both days included; a vacation belongs to no term. */
export const CalendarPeriod = particulars(
  { academicYear: AcademicYear, period: PeriodKind, from: CalendarDate, to: CalendarDate },
  { term: Term },
);
export type CalendarPeriod = t.TypeOf<typeof CalendarPeriod>;

export const calendarFields = { calendar: CalendarCode, periods: t.readonlyArray(CalendarPeriod) };

/** An academic calendar, or a part added to it, was laid down. */
export const CalendarLaidDown = event('CalendarLaidDown', calendarFields);
export type CalendarLaidDown = t.TypeOf<typeof CalendarLaidDown>;

/** A whole academic calendar was drafted; nothing is in force by that. */
export const CalendarDrafted = event('CalendarDrafted', calendarFields);
export type CalendarDrafted = t.TypeOf<typeof CalendarDrafted>;

/** The draft of an academic calendar was approved; it supersedes all periods that stood before. */
export const CalendarApproved = event('CalendarApproved', { ...calendarFields, approvedOn: CalendarDate });
export type CalendarApproved = t.TypeOf<typeof CalendarApproved>;

export const calendarEvents = [CalendarLaidDown, CalendarApproved] as const;
export type CalendarEvent = t.TypeOf<(typeof calendarEvents)[number]>;

export const assignmentFields = { calendar: CalendarCode, programme: ProgrammeCode, intake: Intake, form: FormOfStudy };

/** A calendar was assigned to those of an intake of a programme who study in one form. */
export const CalendarAssigned = event('CalendarAssigned', assignmentFields);
export type CalendarAssigned = t.TypeOf<typeof CalendarAssigned>;

export const exceptionFields = { calendar: CalendarCode, student: StudentNumber, ground: personal(Text) };

/** By way of exception a calendar was assigned to one student; the ground may speak of the student's health or family. */
export const CalendarAssignedToStudent = event('CalendarAssignedToStudent', exceptionFields);
export type CalendarAssignedToStudent = t.TypeOf<typeof CalendarAssignedToStudent>;

export const assignmentEvents = [CalendarAssigned, CalendarAssignedToStudent] as const;
export type AssignmentEvent = t.TypeOf<(typeof assignmentEvents)[number]>;
