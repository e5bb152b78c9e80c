import * as t from 'io-ts';
import {
  CalendarDate,
  Control,
  Credits,
  Decimal,
  DisciplineCode,
  event,
  GroupCode,
  particulars,
  Percent,
  StatementNumber,
  StudentNumber,
  TeacherNumber,
  Term,
  Text,
  Traditional,
} from '../kernel/index.ts';
import { PolicyRef } from '../policy/index.ts';

/** regular; individual, after a valid absence; fx, a re-sit of the exam; repeat, after studying the discipline again. */
export const Attempt = t.keyof({ regular: null, individual: null, fx: null, repeat: null }, 'Attempt');
export type Attempt = t.TypeOf<typeof Attempt>;

export const Absence = t.keyof({ valid: null, invalid: null }, 'Absence');
export type Absence = t.TypeOf<typeof Absence>;

/** What a statement holds of one student: ratings of the two half-semesters, and the exam, an absence or a pass. */
export const pointFields = {
  rating1: Percent,
  rating2: Percent,
  exam: Percent,
  absence: Absence,
  mark: t.keyof({ P: null, NP: null }),
};
export const MarkEntry = particulars({ student: StudentNumber }, pointFields);
export type MarkEntry = t.TypeOf<typeof MarkEntry>;

export const statementFields = {
  statement: StatementNumber,
  term: Term,
  discipline: DisciplineCode,
  group: GroupCode,
  attempt: Attempt,
  teacher: TeacherNumber,
  issuedOn: CalendarDate,
};

/** What a statement takes from the catalogue and the policy on the day it is issued, for good. */
const frozen = { credits: Credits, control: Control, countsInGpa: t.boolean, policy: PolicyRef };

/** A statement was issued. */
export const StatementIssued = event(
  'StatementIssued',
  { ...statementFields, ...frozen },
  {},
  { documentOn: 'issuedOn', judgedOn: 'issuedOn' },
);
export type StatementIssued = t.TypeOf<typeof StatementIssued>;

/**
 * Points were entered in an open statement, or changed there. `listing` is given while the statement stays open:
 * its students are then listed in their own streams.
 */
export const MarksEntered = event(
  'MarksEntered',
  { statement: StatementNumber, entries: t.readonlyArray(MarkEntry) },
  { listing: particulars({ term: Term, discipline: DisciplineCode, attempt: Attempt, students: t.readonlyArray(StudentNumber) }) },
);
export type MarksEntered = t.TypeOf<typeof MarksEntered>;

/** How points were graded: admitted or not, the letter, and where it has them percent, points and traditional mark. */
const graded = { admitted: t.boolean, percent: Percent, points: Decimal, traditional: Traditional };

export const GradedMark = particulars({ student: StudentNumber, letter: Text }, { ...pointFields, ...graded });
export type GradedMark = t.TypeOf<typeof GradedMark>;

const closed = { ...statementFields, closedOn: CalendarDate, ...frozen };

/** A statement was closed: its marks are graded under its policy and stand. */
export const StatementClosed = event('StatementClosed', { ...closed, grades: t.readonlyArray(GradedMark) }, {}, { documentOn: 'closedOn' });
export type StatementClosed = t.TypeOf<typeof StatementClosed>;

/** A student was listed on an open statement. */
export const StudentListed = event('StudentListed', {
  student: StudentNumber,
  statement: StatementNumber,
  term: Term,
  discipline: DisciplineCode,
  attempt: Attempt,
});
export type StudentListed = t.TypeOf<typeof StudentListed>;

/** A grade of a closed statement came into the student's record. */
export const GradeRecorded = event(
  'GradeRecorded',
  { student: StudentNumber, ...closed, letter: Text },
  { ...pointFields, ...graded },
  { documentOn: 'closedOn' },
);
export type GradeRecorded = t.TypeOf<typeof GradeRecorded>;

export const statementEvents = [StatementIssued, MarksEntered, StatementClosed] as const;
export type StatementEvent = t.TypeOf<(typeof statementEvents)[number]>;

export const assessmentEvents = [...statementEvents, StudentListed, GradeRecorded] as const;
