import { type AcademicYear, compare, type Decimal, rowBy, type RunForm, valueOf } from '../kernel/index.ts';
import {
  type PromotionConfirmed,
  type PromotionDrafted,
  PromotionRow,
  type PromotionValue,
  type RatingConfirmed,
  type RatingDrafted,
  RatingRow,
  type RatingValue,
} from './events.ts';
import { promotionAfter, ratingOfYear } from './state.ts';

export type OfYear = { readonly year: AcademicYear };

const sameNumber = (a: Decimal, b: Decimal): boolean => compare(valueOf(a), valueOf(b)) === 0;

const readPromotion = rowBy(PromotionRow);

/** Promotion as a run: for a year, compared with the table of promotion (EXCHANGE rule 12). */
export const promotionRun: RunForm<OfYear, PromotionRow, PromotionValue, PromotionDrafted, PromotionConfirmed> = {
  of: ({ year }) => ({ year }),
  at: ({ year }) => promotionAfter(year),
  table: 'promotion',
  period: ({ year }) => year,
  rowOf: ({ student, course, gpa, threshold, debts, decision }) =>
    readPromotion({ student, course: Number(course), gpa, threshold, debts: Number(debts), decision }),
  valueOf: ({ student: _student, ...value }) => value,
  isSame: (a, b) =>
    a.course === b.course &&
    a.debts === b.debts &&
    a.decision === b.decision &&
    sameNumber(a.gpa, b.gpa) &&
    sameNumber(a.threshold, b.threshold),
};

const readRating = rowBy(RatingRow);

/** The academic rating as a run: for a year, compared with the table of rating (EXCHANGE rule 13). */
export const ratingRun: RunForm<OfYear, RatingRow, RatingValue, RatingDrafted, RatingConfirmed> = {
  of: ({ year }) => ({ year }),
  at: ({ year }) => ratingOfYear(year),
  table: 'rating',
  period: ({ year }) => year,
  rowOf: ({ student, place, gpa, programme, course }) =>
    readRating({
      student,
      place: Number(place),
      gpa,
      ...(programme === '' ? {} : { programme }),
      ...(course === '' ? {} : { course: Number(course) }),
    }),
  valueOf: ({ student: _student, ...value }) => value,
  isSame: (a, b) => a.place === b.place && a.programme === b.programme && a.course === b.course && sameNumber(a.gpa, b.gpa),
};
