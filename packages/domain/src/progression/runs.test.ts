import { lifecycleOf, regulationOf } from '../testing/index.ts';
import { promotionConfirmed, promotionDrafted, ratingConfirmed, ratingDrafted, yearStudied } from './histories.ts';
import { progressionRegulation, promotionDeviating, promotionOtherwise, ratingDeviating, ratingOtherwise } from './regulation.ts';

regulationOf(progressionRegulation);

lifecycleOf(
  'a decision on promotion',
  {
    open: yearStudied,
    drafted: [...yearStudied, promotionDrafted],
    'drafted otherwise': [...yearStudied, promotionOtherwise],
    confirmed: [...yearStudied, promotionDrafted, promotionConfirmed],
    'confirmed otherwise': [...yearStudied, promotionOtherwise, promotionDeviating],
  },
  {
    draft: promotionDrafted,
    'draft otherwise': promotionOtherwise,
    confirm: promotionConfirmed,
    'confirm with grounds': promotionDeviating,
  },
  {
    open: {
      draft: 'PromotionDrafted',
      'draft otherwise': 'PromotionDrafted',
      confirm: 'nothing-drafted',
      'confirm with grounds': 'nothing-drafted',
    },
    drafted: {
      draft: 'nothing',
      'draft otherwise': 'PromotionDrafted',
      confirm: 'PromotionConfirmed',
      'confirm with grounds': 'ground-without-deviation',
    },
    'drafted otherwise': {
      draft: 'PromotionDrafted',
      'draft otherwise': 'nothing',
      confirm: 'deviation-without-ground',
      'confirm with grounds': 'PromotionConfirmed',
    },
    confirmed: {
      draft: 'already-confirmed',
      'draft otherwise': 'already-confirmed',
      confirm: 'nothing',
      'confirm with grounds': 'already-confirmed',
    },
    'confirmed otherwise': {
      draft: 'already-confirmed',
      'draft otherwise': 'already-confirmed',
      confirm: 'already-confirmed',
      'confirm with grounds': 'nothing',
    },
  },
);

lifecycleOf(
  'an academic rating',
  {
    open: yearStudied,
    drafted: [...yearStudied, ratingDrafted],
    'drafted otherwise': [...yearStudied, ratingOtherwise],
    confirmed: [...yearStudied, ratingDrafted, ratingConfirmed],
    'confirmed otherwise': [...yearStudied, ratingOtherwise, ratingDeviating],
  },
  { draft: ratingDrafted, 'draft otherwise': ratingOtherwise, confirm: ratingConfirmed, 'confirm with grounds': ratingDeviating },
  {
    open: {
      draft: 'RatingDrafted',
      'draft otherwise': 'RatingDrafted',
      confirm: 'nothing-drafted',
      'confirm with grounds': 'nothing-drafted',
    },
    drafted: {
      draft: 'nothing',
      'draft otherwise': 'RatingDrafted',
      confirm: 'RatingConfirmed',
      'confirm with grounds': 'ground-without-deviation',
    },
    'drafted otherwise': {
      draft: 'RatingDrafted',
      'draft otherwise': 'nothing',
      confirm: 'deviation-without-ground',
      'confirm with grounds': 'RatingConfirmed',
    },
    confirmed: {
      draft: 'already-confirmed',
      'draft otherwise': 'already-confirmed',
      confirm: 'nothing',
      'confirm with grounds': 'already-confirmed',
    },
    'confirmed otherwise': {
      draft: 'already-confirmed',
      'draft otherwise': 'already-confirmed',
      confirm: 'already-confirmed',
      'confirm with grounds': 'nothing',
    },
  },
);
