import { asKept, CalendarCode, END_OF_TIME, StudentNumber } from '@tirkeu/domain';
import { PeriodKind } from '@tirkeu/domain/calendar';
import { calendarOf } from '@tirkeu/projections';
import { jsonSchemaOf } from '../commands/index.ts';
import type { Office } from '../queries/index.ts';
import { noSuchRecord } from './no-answer.ts';
import { asOfParameter, query, type Query } from './query.ts';
import { listOf, object, orNull, text, whole } from './schemas.ts';
import { officeOf } from './students.ts';

const periodSchema = object({ academicYear: text, period: jsonSchemaOf(PeriodKind), from: text, to: text }, { term: text });
const calendarSchema = object({ calendar: text, periods: listOf(periodSchema) });
const assignmentSchema = object({ calendar: text, programme: text, intake: whole, form: text });
const exceptionSchema = object({ calendar: text, student: text, ground: orNull(text) });

/** Who has which calendar: those of programmes, and those of single students. A ground is told unless its student was erased. */
const assignedIn = ({ register: { assignments }, open }: Office) => {
  const all = [...assignments.values()];
  return {
    assignments: all.flatMap((one) => {
      if (one.type !== 'CalendarAssigned') return [];
      const { calendar, programme, intake, form } = one;
      return [{ calendar, programme, intake, form }];
    }),
    exceptions: all.flatMap((one) => {
      if (one.type !== 'CalendarAssignedToStudent') return [];
      const { calendar, student, ground } = one;
      return [{ calendar, student, ground: open(ground) ?? null }];
    }),
  };
};

const listQuery = query({
  name: 'calendar.calendars',
  tag: 'calendar',
  summary: 'The academic calendars with their periods.',
  path: '/calendars',
  pathParameters: {},
  parameters: {},
  answer: object({ position: orNull(text), calendars: listOf(calendarSchema) }),
  hasCsv: false,
  isView: true,
  problems: [],
  ask: async (offices) => {
    const { register, position } = await offices.whole();
    return { position, json: { position: position ?? null, calendars: register.calendars } };
  },
});

const oneQuery = query({
  name: 'calendar.calendar',
  tag: 'calendar',
  summary: 'An academic calendar with its periods, and to whom it is assigned.',
  path: '/calendars/{calendar}',
  pathParameters: { calendar: { description: 'The code of the calendar.', schema: jsonSchemaOf(CalendarCode) } },
  parameters: {},
  answer: object({
    calendar: text,
    periods: listOf(periodSchema),
    assignments: listOf(assignmentSchema),
    exceptions: listOf(exceptionSchema),
  }),
  hasCsv: false,
  isView: true,
  problems: ['no-such-record'],
  ask: async (offices, { path }) => {
    const given = path['calendar'] ?? '';
    const office = await offices.whole();
    const found = office.register.calendars.find(({ calendar }) => calendar === asKept(given));
    if (found === undefined) throw noSuchRecord('calendar', given);
    const own = ({ calendar }: { readonly calendar: string }) => calendar === found.calendar;
    const { assignments, exceptions } = assignedIn(office);
    return {
      position: office.position,
      json: { ...found, assignments: assignments.filter(own), exceptions: exceptions.filter(own) },
    };
  },
});

const assignmentsQuery = query({
  name: 'calendar.assignments',
  tag: 'calendar',
  summary: 'Which calendar each programme, intake and form of study has, and which students have one by way of exception.',
  path: '/calendar-assignments',
  pathParameters: {},
  parameters: {},
  answer: object({ position: orNull(text), assignments: listOf(assignmentSchema), exceptions: listOf(exceptionSchema) }),
  hasCsv: false,
  isView: true,
  problems: [],
  ask: async (offices) => {
    const office = await offices.whole();
    return { position: office.position, json: { position: office.position ?? null, ...assignedIn(office) } };
  },
});

const studentQuery = query({
  name: 'calendar.of-student',
  tag: 'calendar',
  summary:
    'The calendar that a student has on a day, with its periods and the last days of terms; without a day, as the student stands last.',
  path: '/students/{student}/calendar',
  pathParameters: { student: { description: 'The number of the student.', schema: jsonSchemaOf(StudentNumber) } },
  parameters: { as_of: asOfParameter },
  answer: object({
    student: text,
    asOf: orNull(text),
    calendar: orNull(text),
    by: { enum: ['exception', 'assignment', 'none'] },
    ground: orNull(text),
    periods: listOf(periodSchema),
    lastDays: listOf(object({ period: text, term: text, lastDay: text })),
  }),
  hasCsv: false,
  isView: true,
  problems: ['no-such-student'],
  ask: async (offices, { path, values: { as_of: asOf } }) => {
    const { register, open, position, student } = await officeOf(offices, path['student'] ?? '');
    return { position, json: { student, asOf: asOf ?? null, ...calendarOf(register, open, student, asOf ?? END_OF_TIME) } };
  },
});

/** What is asked about calendars. */
export const calendarQueries: readonly Query[] = [listQuery, oneQuery, assignmentsQuery, studentQuery];
