import { promotionRun, ratingRun } from '@tirkeu/domain/progression';
import { runDesk } from '../register/index.ts';
import { promotionSummary } from './promotion.ts';
import { ratingSummary } from './rating.ts';

/** The decisions on promotion: drafted, or confirmed. */
export const promotions = runDesk({
  kind: 'promotion-decision',
  act: (particulars) => ({ act: 'promotion-decision', ...particulars }),
  oddity: (particulars) => ({ kind: 'promotion-decision-differs-from-record', ...particulars }),
  reason: (particulars) => ({ why: 'promotion-decided', ...particulars }),
  rule: 12,
  columns: promotionRun,
  summarised: promotionSummary,
  runsIn: (register) => register.decisions.promotions,
});

/** The academic ratings: drafted, or confirmed. */
export const ratings = runDesk({
  kind: 'rating',
  act: (particulars) => ({ act: 'rating', ...particulars }),
  oddity: (particulars) => ({ kind: 'rating-differs-from-record', ...particulars }),
  reason: (particulars) => ({ why: 'rating-decided', ...particulars }),
  rule: 13,
  columns: ratingRun,
  summarised: ratingSummary,
  runsIn: (register) => register.decisions.ratings,
});
