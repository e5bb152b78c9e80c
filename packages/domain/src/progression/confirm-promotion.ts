import * as t from 'io-ts';
import { AcademicYear, confirmRun, type ConfirmRefusal, Ground, particulars } from '../kernel/index.ts';
import { policies, policyOn, refOf } from '../policy/index.ts';
import type { PromotionValue } from './events.ts';
import { type OfYear, promotionRun } from './runs.ts';

export const ConfirmPromotion = particulars({ year: AcademicYear }, { deviations: t.readonlyArray(Ground) });
export type ConfirmPromotion = t.TypeOf<typeof ConfirmPromotion>;

export type ConfirmPromotionRefusal = ConfirmRefusal<OfYear, PromotionValue>;

/** Confirms the promotion that was drafted: what was decided is kept, from what, and why it deviates. Orders make it law. */
export const confirmPromotion = confirmRun('progression.confirm-promotion', promotionRun, {
  summary:
    'Confirms the promotion that was drafted. What differs from the records needs a ground for each student; what was decided is kept, and from what.',
  codec: ConfirmPromotion,
  path: 'POST /promotions/{year}/confirmation',
  reads: [policies],
  confirmed: ({ look }, day, of, decision) => {
    const policy = policyOn(look(policies), day);
    return policy === undefined ? [] : [{ type: 'PromotionConfirmed' as const, ...of, ...decision, policy: refOf(policy) }];
  },
});
