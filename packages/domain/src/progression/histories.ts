import { done } from '../testing/index.ts';
import { confirmPromotion } from './confirm-promotion.ts';

export const promotion = {
  year: '2022-23',
  decidedOn: '2023-07-31',
  position: '812',
  rows: [
    { student: '22-001', course: 1, gpa: '3.00', threshold: '1.6', debts: 0, decision: 'promote' },
    { student: '22-002', course: 1, gpa: '1.50', threshold: '1.6', debts: 1, decision: 'repeat-year' },
  ],
} as const;
/** Needs a policy and the two students. */
export const promotionConfirmed = done(confirmPromotion, promotion);
