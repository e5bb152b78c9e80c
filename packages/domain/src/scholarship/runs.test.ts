import { yearStudied } from '../progression/histories.ts';
import { lifecycleOf, regulationOf } from '../testing/index.ts';
import { awardsConfirmed, awardsDrafted } from './histories.ts';
import { deviating, otherwise, scholarshipRegulation, unfounded } from './regulation.ts';

regulationOf(scholarshipRegulation);

lifecycleOf(
  'an award of scholarships',
  {
    open: yearStudied,
    drafted: [...yearStudied, awardsDrafted],
    'drafted otherwise': [...yearStudied, otherwise],
    awarded: [...yearStudied, awardsDrafted, awardsConfirmed],
    'awarded otherwise': [...yearStudied, otherwise, deviating],
  },
  { draft: awardsDrafted, 'draft otherwise': otherwise, confirm: unfounded, 'confirm with grounds': deviating },
  {
    open: {
      draft: 'ScholarshipsDrafted',
      'draft otherwise': 'ScholarshipsDrafted',
      confirm: 'nothing-drafted',
      'confirm with grounds': 'nothing-drafted',
    },
    drafted: {
      draft: 'nothing',
      'draft otherwise': 'ScholarshipsDrafted',
      confirm: 'ScholarshipsAwarded',
      'confirm with grounds': 'ground-without-deviation',
    },
    'drafted otherwise': {
      draft: 'ScholarshipsDrafted',
      'draft otherwise': 'nothing',
      confirm: 'deviation-without-ground',
      'confirm with grounds': 'ScholarshipsAwarded',
    },
    awarded: {
      draft: 'already-confirmed',
      'draft otherwise': 'already-confirmed',
      confirm: 'nothing',
      'confirm with grounds': 'already-confirmed',
    },
    'awarded otherwise': {
      draft: 'already-confirmed',
      'draft otherwise': 'already-confirmed',
      confirm: 'already-confirmed',
      'confirm with grounds': 'nothing',
    },
  },
);
