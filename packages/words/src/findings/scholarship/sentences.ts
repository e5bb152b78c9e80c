import type { ScholarshipOddity } from '@tirkeu/domain/scholarship';
import { awardIn } from '../../terms.ts';
import { runSaying } from '../run.ts';
import type { Sayings } from '../../sayings.ts';

export const scholarshipSentences: Sayings<'kind', ScholarshipOddity> = {
  'scholarship-differs-from-record': runSaying({ kk: 'Шәкіртақы', ru: 'Стипендия', en: 'Scholarship' }, awardIn),
};
