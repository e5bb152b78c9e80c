import * as t from 'io-ts';
import {
  AppealNumber,
  CalendarDate,
  Decimal,
  event,
  MinutesNumber,
  Percent,
  StatementNumber,
  StudentNumber,
  Text,
  Traditional,
} from '../kernel/index.ts';

/** The commission's word for its outcome; not checked against the mark. */
export const Decision = t.keyof({ kept: null, raised: null, lowered: null }, 'Decision');
export type Decision = t.TypeOf<typeof Decision>;

export const lodgingFields = { appeal: AppealNumber, student: StudentNumber, statement: StatementNumber, filedOn: CalendarDate };

/** A student appealed against an exam mark. */
export const AppealLodged = event('AppealLodged', lodgingFields, {}, { documentOn: 'filedOn' });
export type AppealLodged = t.TypeOf<typeof AppealLodged>;

const outcome = { minutes: MinutesNumber, heardOn: CalendarDate, decision: Decision, examAfter: Percent };
export const hearingFields = { appeal: AppealNumber, ...outcome };

const amended = {
  appeal: AppealNumber,
  student: StudentNumber,
  statement: StatementNumber,
  ...outcome,
  letter: Text,
  percent: Percent,
  points: Decimal,
  traditional: Traditional,
};

/** The commission heard an appeal; its minutes, and the grade that follows from the mark after the hearing. */
export const AppealHeard = event('AppealHeard', amended, {}, { documentOn: 'heardOn' });
export type AppealHeard = t.TypeOf<typeof AppealHeard>;

/** A mark in the student's record was amended, or confirmed, by an appeal's outcome. The statement stays as it was closed. */
export const MarkAmendedOnAppeal = event('MarkAmendedOnAppeal', amended, {}, { documentOn: 'heardOn' });
export type MarkAmendedOnAppeal = t.TypeOf<typeof MarkAmendedOnAppeal>;

export const appealEvents = [AppealLodged, AppealHeard, MarkAmendedOnAppeal] as const;
