import * as t from 'io-ts';
import { isKeptText } from './text.ts';

export interface StudentNumberBrand {
  readonly StudentNumber: unique symbol;
}
/** The number under which a student is kept for life, restorations included. */
export const StudentNumber = t.brand(t.string, (s): s is t.Branded<string, StudentNumberBrand> => isKeptText(s), 'StudentNumber');
export type StudentNumber = t.TypeOf<typeof StudentNumber>;

export interface TeacherNumberBrand {
  readonly TeacherNumber: unique symbol;
}
export const TeacherNumber = t.brand(t.string, (s): s is t.Branded<string, TeacherNumberBrand> => isKeptText(s), 'TeacherNumber');
export type TeacherNumber = t.TypeOf<typeof TeacherNumber>;

export interface OrderNumberBrand {
  readonly OrderNumber: unique symbol;
}
/** The number of an order of the rector; compared as text in code point order. */
export const OrderNumber = t.brand(t.string, (s): s is t.Branded<string, OrderNumberBrand> => isKeptText(s), 'OrderNumber');
export type OrderNumber = t.TypeOf<typeof OrderNumber>;

export interface StatementNumberBrand {
  readonly StatementNumber: unique symbol;
}
export const StatementNumber = t.brand(t.string, (s): s is t.Branded<string, StatementNumberBrand> => isKeptText(s), 'StatementNumber');
export type StatementNumber = t.TypeOf<typeof StatementNumber>;

export interface RectificationNumberBrand {
  readonly RectificationNumber: unique symbol;
}
/** The number of a rectification among those of its statement. */
export const RectificationNumber = t.brand(
  t.string,
  (s): s is t.Branded<string, RectificationNumberBrand> => isKeptText(s),
  'RectificationNumber',
);
export type RectificationNumber = t.TypeOf<typeof RectificationNumber>;

export interface AppealNumberBrand {
  readonly AppealNumber: unique symbol;
}
export const AppealNumber = t.brand(t.string, (s): s is t.Branded<string, AppealNumberBrand> => isKeptText(s), 'AppealNumber');
export type AppealNumber = t.TypeOf<typeof AppealNumber>;

export interface MinutesNumberBrand {
  readonly MinutesNumber: unique symbol;
}
export const MinutesNumber = t.brand(t.string, (s): s is t.Branded<string, MinutesNumberBrand> => isKeptText(s), 'MinutesNumber');
export type MinutesNumber = t.TypeOf<typeof MinutesNumber>;

export interface CommissionCodeBrand {
  readonly CommissionCode: unique symbol;
}
/** What an appeal commission is called for the time of its office. */
export const CommissionCode = t.brand(t.string, (s): s is t.Branded<string, CommissionCodeBrand> => isKeptText(s), 'CommissionCode');
export type CommissionCode = t.TypeOf<typeof CommissionCode>;

export interface ProgrammeCodeBrand {
  readonly ProgrammeCode: unique symbol;
}
export const ProgrammeCode = t.brand(t.string, (s): s is t.Branded<string, ProgrammeCodeBrand> => isKeptText(s), 'ProgrammeCode');
export type ProgrammeCode = t.TypeOf<typeof ProgrammeCode>;

export interface DisciplineCodeBrand {
  readonly DisciplineCode: unique symbol;
}
export const DisciplineCode = t.brand(t.string, (s): s is t.Branded<string, DisciplineCodeBrand> => isKeptText(s), 'DisciplineCode');
export type DisciplineCode = t.TypeOf<typeof DisciplineCode>;

export interface GroupCodeBrand {
  readonly GroupCode: unique symbol;
}
export const GroupCode = t.brand(t.string, (s): s is t.Branded<string, GroupCodeBrand> => isKeptText(s), 'GroupCode');
export type GroupCode = t.TypeOf<typeof GroupCode>;

export interface CalendarCodeBrand {
  readonly CalendarCode: unique symbol;
}
export const CalendarCode = t.brand(t.string, (s): s is t.Branded<string, CalendarCodeBrand> => isKeptText(s), 'CalendarCode');
export type CalendarCode = t.TypeOf<typeof CalendarCode>;

export interface PolicyIdBrand {
  readonly PolicyId: unique symbol;
}
export const PolicyId = t.brand(t.string, (s): s is t.Branded<string, PolicyIdBrand> => isKeptText(s), 'PolicyId');
export type PolicyId = t.TypeOf<typeof PolicyId>;

export interface DocumentNumberBrand {
  readonly DocumentNumber: unique symbol;
}
/** The number of a document on education in its register: a transcript's, a diploma's. */
export const DocumentNumber = t.brand(t.string, (s): s is t.Branded<string, DocumentNumberBrand> => isKeptText(s), 'DocumentNumber');
export type DocumentNumber = t.TypeOf<typeof DocumentNumber>;

export interface DraftKeyBrand {
  readonly DraftKey: unique symbol;
}
/** What a draft is called until it becomes a document of the office, which has a number. */
export const DraftKey = t.brand(t.string, (s): s is t.Branded<string, DraftKeyBrand> => isKeptText(s), 'DraftKey');
export type DraftKey = t.TypeOf<typeof DraftKey>;

export interface LogPositionBrand {
  readonly LogPosition: unique symbol;
}
/** A position of the log, opaque: what the system held when something was decided. */
export const LogPosition = t.brand(t.string, (s): s is t.Branded<string, LogPositionBrand> => isKeptText(s), 'LogPosition');
export type LogPosition = t.TypeOf<typeof LogPosition>;
