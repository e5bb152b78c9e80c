import type { ScholarshipAct } from '@tirkeu/domain/scholarship';
import type { Sayings } from '../../sayings.ts';
import { awardIn } from '../../terms.ts';
import { runSaying } from '../run.ts';

export const scholarshipSentences: Sayings<'act', ScholarshipAct> = {
  scholarship: runSaying({ kk: 'Шәкіртақы', ru: 'Стипендия', en: 'Scholarship' }, awardIn),
};
