import { room } from '../kernel/index.ts';
import { confirmPromotion } from './confirm-promotion.ts';
import { progressionEvents } from './events.ts';
import { promotionFold } from './state.ts';

export * from './academic-rating.ts';
export * from './attempt-result.ts';
export * from './confirm-promotion.ts';
export * from './course-to-course.ts';
export * from './debts.ts';
export * from './events.ts';
export * from './gpa.ts';
export * from './last-results.ts';
export * from './results-on.ts';
export * from './state.ts';

/** GPA, debts, academic rating, and the way from course to course. */
export const progressionRoom = room({
  name: 'progression',
  events: progressionEvents,
  commands: [confirmPromotion],
  folds: [promotionFold],
});
