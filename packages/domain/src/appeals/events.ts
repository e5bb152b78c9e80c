import * as t from 'io-ts';
import {
  AppealNumber,
  CalendarDate,
  CommissionCode,
  Decimal,
  event,
  MinutesNumber,
  OrderNumber,
  Percent,
  RectificationNumber,
  personal,
  StatementNumber,
  StudentNumber,
  TeacherNumber,
  Text,
  Traditional,
} from '../kernel/index.ts';
import { LetIn } from '../windows/index.ts';

/** The commission's word for its outcome; not checked against the mark. */
export const Decision = t.keyof({ kept: null, raised: null, lowered: null }, 'Decision');
export type Decision = t.TypeOf<typeof Decision>;

export const lodgingFields = { appeal: AppealNumber, student: StudentNumber, statement: StatementNumber, filedOn: CalendarDate };

/** A student appealed against an exam mark; `letIn` where the window was over and had been opened again. */
export const AppealLodged = event('AppealLodged', lodgingFields, { letIn: LetIn }, { documentOn: 'filedOn' });
export type AppealLodged = t.TypeOf<typeof AppealLodged>;

const outcome = { minutes: MinutesNumber, heardOn: CalendarDate, decision: Decision, examAfter: Percent };
export const hearingFields = { appeal: AppealNumber, ...outcome };
/** The commission that heard the appeal, and who of it was there. */
export const hearingOptional = { commission: CommissionCode, present: t.readonlyArray(TeacherNumber) };

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
/** `rectification`: whose row the grade after the hearing was worked out from; absent where that was the row as it was closed. */
const amendedOptional = { ...hearingOptional, letIn: LetIn, rectification: RectificationNumber };

/** The commission heard an appeal; its minutes, and the grade that follows from the mark after the hearing. */
export const AppealHeard = event('AppealHeard', amended, amendedOptional, { documentOn: 'heardOn' });
export type AppealHeard = t.TypeOf<typeof AppealHeard>;

/** A mark in the student's record was amended, or confirmed, by an appeal's outcome. The statement stays as it was closed. */
export const MarkAmendedOnAppeal = event('MarkAmendedOnAppeal', amended, amendedOptional, { documentOn: 'heardOn' });
export type MarkAmendedOnAppeal = t.TypeOf<typeof MarkAmendedOnAppeal>;

export const withdrawalFields = { appeal: AppealNumber, withdrawnOn: CalendarDate };
export const withdrawalOptional = { ground: personal(Text) };

/** The student took an appeal back before it was heard. */
export const AppealWithdrawn = event('AppealWithdrawn', { ...withdrawalFields, student: StudentNumber }, withdrawalOptional, {
  documentOn: 'withdrawnOn',
});
export type AppealWithdrawn = t.TypeOf<typeof AppealWithdrawn>;

export const commissionFields = {
  commission: CommissionCode,
  appointedOn: CalendarDate,
  chair: TeacherNumber,
  members: t.readonlyArray(TeacherNumber),
};
/** The order that appoints is one on personnel, which this register does not keep. */
export const commissionOptional = { order: OrderNumber };

/** A commission was appointed to hear appeals. */
export const CommissionAppointed = event('CommissionAppointed', commissionFields, commissionOptional, { documentOn: 'appointedOn' });
export type CommissionAppointed = t.TypeOf<typeof CommissionAppointed>;

export const appealEvents = [AppealLodged, AppealHeard, AppealWithdrawn, MarkAmendedOnAppeal, CommissionAppointed] as const;
