import { room } from '../kernel/index.ts';
import { confirmPromotion } from './confirm-promotion.ts';
import { confirmRating } from './confirm-rating.ts';
import { draftPromotion } from './draft-promotion.ts';
import { draftRating } from './draft-rating.ts';
import { progressionEvents } from './events.ts';
import { promotionFold, ratingFold } from './state.ts';

export type * from './acts.ts';
export * from './academic-rating.ts';
export * from './attempt-result.ts';
export * from './confirm-promotion.ts';
export * from './corrections.ts';
export * from './confirm-rating.ts';
export * from './course-to-course.ts';
export * from './debts.ts';
export * from './draft-promotion.ts';
export * from './draft-rating.ts';
export * from './events.ts';
export * from './gpa.ts';
export * from './last-results.ts';
export type * from './oddities.ts';
export type * from './reasons.ts';
export * from './results-on.ts';
export * from './runs.ts';
export * from './state.ts';

/** GPA, debts, academic rating, and the way from course to course. */
export const progressionRoom = room({
  name: 'progression',
  events: progressionEvents,
  commands: [draftPromotion, confirmPromotion, draftRating, confirmRating],
  folds: [promotionFold, ratingFold],
});
