import * as t from 'io-ts';
import { AcademicYear, CalendarDate, Count, Course, Decimal, event, LogPosition, particulars, StudentNumber } from '../kernel/index.ts';
import { PolicyRef } from '../policy/index.ts';

/** What was decided of one student, and from what. */
export const PromotionRow = particulars({
  student: StudentNumber,
  course: Course,
  gpa: Decimal,
  threshold: Decimal,
  debts: Count,
  decision: t.keyof({ promote: null, 'promote-with-debts': null, 'repeat-year': null }),
});
export type PromotionRow = t.TypeOf<typeof PromotionRow>;

export const promotionFields = {
  year: AcademicYear,
  decidedOn: CalendarDate,
  position: LogPosition,
  rows: t.readonlyArray(PromotionRow),
};

/** The promotion from course to course at the end of a year was decided; it is never computed again. */
export const PromotionConfirmed = event('PromotionConfirmed', { ...promotionFields, policy: PolicyRef }, {}, { documentOn: 'decidedOn' });
export type PromotionConfirmed = t.TypeOf<typeof PromotionConfirmed>;

export const progressionEvents = [PromotionConfirmed] as const;
