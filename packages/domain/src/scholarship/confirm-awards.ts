import * as t from 'io-ts';
import { confirmRun, type ConfirmRefusal, Ground, particulars, Term } from '../kernel/index.ts';
import { policies, policyOn, refOf } from '../policy/index.ts';
import { awardRun, type OfTerm } from './award-run.ts';
import type { AwardCategory } from './events.ts';

export const ConfirmAwards = particulars({ term: Term }, { deviations: t.readonlyArray(Ground) });
export type ConfirmAwards = t.TypeOf<typeof ConfirmAwards>;

export type ConfirmAwardsRefusal = ConfirmRefusal<OfTerm, AwardCategory>;

/** Awards the scholarships that were drafted: what was decided is kept, from what, and why it deviates. */
export const confirmAwards = confirmRun('scholarship.confirm-awards', awardRun, {
  summary:
    'Awards the scholarships that were drafted. What differs from the records needs a ground for each student; what was decided is kept, and from what.',
  codec: ConfirmAwards,
  path: 'POST /scholarships/{term}/confirmation',
  reads: [policies],
  confirmed: ({ look }, day, of, decision) => {
    const policy = policyOn(look(policies), day);
    return policy === undefined ? [] : [{ type: 'ScholarshipsAwarded' as const, ...of, ...decision, policy: refOf(policy) }];
  },
});
