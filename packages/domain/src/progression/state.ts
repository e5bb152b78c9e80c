import { type AcademicYear, at, type Run, runFold } from '../kernel/index.ts';
import { PromotionConfirmed, PromotionDrafted, RatingConfirmed, RatingDrafted } from './events.ts';

/** The decision on promotion at the end of a year: open, drafted, or made. */
export type Promotion = Run<PromotionDrafted, PromotionConfirmed>;

export const promotionFold = runFold<PromotionDrafted, PromotionConfirmed>({
  category: 'promotion',
  name: 'promotion',
  drafted: PromotionDrafted,
  confirmed: PromotionConfirmed,
});

export const promotionAfter = (year: AcademicYear) => at(promotionFold, year);

/** The academic rating of a year: open, drafted, or confirmed. */
export type Rating = Run<RatingDrafted, RatingConfirmed>;

export const ratingFold = runFold<RatingDrafted, RatingConfirmed>({
  category: 'rating',
  name: 'rating',
  drafted: RatingDrafted,
  confirmed: RatingConfirmed,
});

export const ratingOfYear = (year: AcademicYear) => at(ratingFold, year);
