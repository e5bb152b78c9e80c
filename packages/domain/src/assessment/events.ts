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
  RectificationNumber,
  StatementNumber,
  StudentNumber,
  TeacherNumber,
  Term,
  Text,
  Traditional,
} from '../kernel/index.ts';
import { PolicyRef } from '../policy/index.ts';
import { LetIn } from '../windows/index.ts';

/** regular; individual, after a valid absence; fx, a re-sit of the exam; repeat, after studying the discipline again. */
export const Attempt = t.keyof({ regular: null, individual: null, fx: null, repeat: null }, 'Attempt');
export type Attempt = t.TypeOf<typeof Attempt>;

export const Absence = t.keyof({ valid: null, invalid: null }, 'Absence');
export type Absence = t.TypeOf<typeof Absence>;

/** Whether a discipline that ends with a pass was passed. */
export const PassMark = t.keyof({ P: null, NP: null }, 'PassMark');
export type PassMark = t.TypeOf<typeof PassMark>;

/** What a statement holds of one student: ratings of the two half-semesters, and the exam, an absence or a pass. */
export const pointFields = {
  rating1: Percent,
  rating2: Percent,
  exam: Percent,
  absence: Absence,
  mark: PassMark,
};
export const MarkEntry = particulars({ student: StudentNumber }, pointFields);
export type MarkEntry = t.TypeOf<typeof MarkEntry>;

/** What stands at the head of a statement. */
export const headerFields = {
  statement: StatementNumber,
  term: Term,
  discipline: DisciplineCode,
  group: GroupCode,
  attempt: Attempt,
  teacher: TeacherNumber,
};
export const statementFields = { ...headerFields, issuedOn: CalendarDate };

/** What a statement takes from the catalogue and the policy on the day it is issued, for good. */
const frozen = { credits: Credits, control: Control, countsInGpa: t.boolean, policy: PolicyRef };

/** A statement was prepared: its head, and the students whom it will list. A later preparation replaces it until the statement is issued. */
export const StatementPrepared = event('StatementPrepared', { ...headerFields, students: t.readonlyArray(StudentNumber) });
export type StatementPrepared = t.TypeOf<typeof StatementPrepared>;

/** A statement was issued; where it was prepared, for the `students` of the preparation, who are then listed in their own streams. */
export const StatementIssued = event(
  'StatementIssued',
  { ...statementFields, ...frozen },
  { students: t.readonlyArray(StudentNumber) },
  { documentOn: 'issuedOn', judgedOn: 'issuedOn' },
);
export type StatementIssued = t.TypeOf<typeof StatementIssued>;

/**
 * Points were entered in an open statement, or changed there. `listing` is given while the statement stays open:
 * its students are then listed in their own streams. `enteredOn` is the day of the entry where a person said it,
 * `letIn` the reopening of a window that was over on that day.
 */
export const MarksEntered = event(
  'MarksEntered',
  { statement: StatementNumber, entries: t.readonlyArray(MarkEntry) },
  {
    listing: particulars({ term: Term, discipline: DisciplineCode, attempt: Attempt, students: t.readonlyArray(StudentNumber) }),
    enteredOn: CalendarDate,
    letIn: LetIn,
  },
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

const voided = { statement: StatementNumber, voidedOn: CalendarDate, ground: Text };

/** A statement was voided, and with it the attempts of the `students` whom it listed. Nothing is taken out: it counts no more from that day on. */
export const StatementVoided = event(
  'StatementVoided',
  { ...voided, students: t.readonlyArray(StudentNumber) },
  { voidedBy: t.string },
  { documentOn: 'voidedOn' },
);
export type StatementVoided = t.TypeOf<typeof StatementVoided>;

const rectification = { statement: StatementNumber, rectification: RectificationNumber, student: StudentNumber };

/** Somebody proposed to rectify a mark of a closed statement: the row as it should read, whole, and the ground. */
export const RectificationProposed = event(
  'RectificationProposed',
  { ...rectification, proposedOn: CalendarDate, ground: Text },
  { ...pointFields, proposedBy: t.string, letIn: LetIn },
  { documentOn: 'proposedOn' },
);
export type RectificationProposed = t.TypeOf<typeof RectificationProposed>;

const rectified = { ...rectification, proposedOn: CalendarDate, confirmedOn: CalendarDate, ground: Text, letter: Text };
const rectifiedBy = { ...pointFields, ...graded, proposedBy: t.string, confirmedBy: t.string };

/** Somebody else confirmed a rectification: the row, graded anew under the statement's own policy, stands from that day on. */
export const RectificationConfirmed = event('RectificationConfirmed', rectified, rectifiedBy, { documentOn: 'confirmedOn' });
export type RectificationConfirmed = t.TypeOf<typeof RectificationConfirmed>;

/** A proposed rectification was rejected, or withdrawn. */
export const RectificationRejected = event(
  'RectificationRejected',
  { ...rectification, rejectedOn: CalendarDate },
  { rejectedBy: t.string },
  { documentOn: 'rejectedOn' },
);
export type RectificationRejected = t.TypeOf<typeof RectificationRejected>;

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

/** A mark in the student's record was rectified. The statement's closing stays as it was. */
export const MarkRectified = event('MarkRectified', rectified, rectifiedBy, { documentOn: 'confirmedOn' });
export type MarkRectified = t.TypeOf<typeof MarkRectified>;

/** A student's attempt on a statement was voided with it: listing and grade count no more from that day on. */
export const AttemptVoided = event(
  'AttemptVoided',
  { student: StudentNumber, ...voided },
  { voidedBy: t.string },
  { documentOn: 'voidedOn' },
);
export type AttemptVoided = t.TypeOf<typeof AttemptVoided>;

export const statementEvents = [
  StatementPrepared,
  StatementIssued,
  MarksEntered,
  StatementClosed,
  StatementVoided,
  RectificationProposed,
  RectificationConfirmed,
  RectificationRejected,
] as const;
export type StatementEvent = t.TypeOf<(typeof statementEvents)[number]>;

export const assessmentEvents = [...statementEvents, StudentListed, GradeRecorded, MarkRectified, AttemptVoided] as const;
