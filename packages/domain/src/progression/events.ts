import * as t from 'io-ts';
import {
  AcademicYear,
  CalendarDate,
  Count,
  Course,
  Decimal,
  deviation,
  event,
  LogPosition,
  particulars,
  ProgrammeCode,
  StudentNumber,
} from '../kernel/index.ts';
import { PolicyRef } from '../policy/index.ts';

const promotionValue = {
  course: Course,
  gpa: Decimal,
  threshold: Decimal,
  debts: Count,
  decision: t.keyof({ promote: null, 'promote-with-debts': null, 'repeat-year': null }),
};

/** What is said of a student's way from course to course: the decision, and from what. */
export const PromotionValue = particulars(promotionValue);
export type PromotionValue = t.TypeOf<typeof PromotionValue>;

/** What was decided of one student, and from what. */
export const PromotionRow = particulars({ student: StudentNumber, ...promotionValue });
export type PromotionRow = t.TypeOf<typeof PromotionRow>;

const ofYear = { year: AcademicYear, decidedOn: CalendarDate, position: LogPosition };
const promotionFields = { ...ofYear, rows: t.readonlyArray(PromotionRow) };

/** The promotion from course to course at the end of a year was drafted. Nothing follows from a draft, so it has no legal date. */
export const PromotionDrafted = event('PromotionDrafted', promotionFields);
export type PromotionDrafted = t.TypeOf<typeof PromotionDrafted>;

/**
 * The promotion from course to course at the end of a year was decided; it is never computed again. Where it deviates from what the
 * records said at that position, the ground is kept for each student.
 */
export const PromotionConfirmed = event(
  'PromotionConfirmed',
  { ...promotionFields, policy: PolicyRef },
  { deviations: t.readonlyArray(deviation(PromotionValue)) },
  { documentOn: 'decidedOn' },
);
export type PromotionConfirmed = t.TypeOf<typeof PromotionConfirmed>;

const ratingValue = { place: Count, gpa: Decimal };
/** Where the students are rated among; a record that says neither is odd, but it may be. */
const ratedAmong = { programme: ProgrammeCode, course: Course };

/** A place in the academic rating of a programme and course. */
export const RatingValue = particulars(ratingValue, ratedAmong);
export type RatingValue = t.TypeOf<typeof RatingValue>;

/** The place of one student in the academic rating. */
export const RatingRow = particulars({ student: StudentNumber, ...ratingValue }, ratedAmong);
export type RatingRow = t.TypeOf<typeof RatingRow>;

const ratingFields = { ...ofYear, rows: t.readonlyArray(RatingRow) };

/** The academic rating of a year was drafted. Nothing follows from a draft, so it has no legal date. */
export const RatingDrafted = event('RatingDrafted', ratingFields);
export type RatingDrafted = t.TypeOf<typeof RatingDrafted>;

/** The academic rating of a year was confirmed; it is never computed again. No policy judges it beside those of the marks. */
export const RatingConfirmed = event(
  'RatingConfirmed',
  ratingFields,
  { deviations: t.readonlyArray(deviation(RatingValue)) },
  { documentOn: 'decidedOn' },
);
export type RatingConfirmed = t.TypeOf<typeof RatingConfirmed>;

export const progressionEvents = [PromotionDrafted, PromotionConfirmed, RatingDrafted, RatingConfirmed] as const;
