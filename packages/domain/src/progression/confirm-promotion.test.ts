import { done, lifecycleOf, regulationOf } from '../testing/index.ts';
import { promotion, promotionConfirmed } from './histories.ts';
import { confirmPromotion } from './index.ts';
import { progressionRegulation, base, inRows, first, second } from './regulation.ts';

regulationOf(progressionRegulation);

lifecycleOf(
  'a decision on promotion',
  { open: base, confirmed: [...base, promotionConfirmed] },
  {
    confirm: promotionConfirmed,
    'confirm in another order': inRows(second, first),
    'confirm on another day': done(confirmPromotion, { ...promotion, decidedOn: '2023-08-01' }),
  },
  {
    open: {
      confirm: 'PromotionConfirmed',
      'confirm in another order': 'PromotionConfirmed',
      'confirm on another day': 'PromotionConfirmed',
    },
    confirmed: { confirm: 'nothing', 'confirm in another order': 'nothing', 'confirm on another day': 'already-confirmed' },
  },
);
