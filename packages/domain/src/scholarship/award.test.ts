import { done, lifecycleOf, regulationOf } from '../testing/index.ts';
import { awarded, scholarshipsAwarded } from './histories.ts';
import { award } from './index.ts';
import { scholarshipRegulation, base, first } from './regulation.ts';

regulationOf(scholarshipRegulation);

lifecycleOf(
  'an award of scholarships',
  { open: base, awarded: [...base, scholarshipsAwarded] },
  {
    award: scholarshipsAwarded,
    'award from another position': done(award, { ...awarded, position: '641' }),
    'award otherwise': done(award, { ...awarded, rows: [first] }),
  },
  {
    open: { award: 'ScholarshipsAwarded', 'award from another position': 'ScholarshipsAwarded', 'award otherwise': 'ScholarshipsAwarded' },
    awarded: { award: 'nothing', 'award from another position': 'nothing', 'award otherwise': 'already-awarded' },
  },
);
