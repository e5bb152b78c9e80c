import type { ProgressionAct } from '@tirkeu/domain/progression';
import { particularsIn } from '../../decided.ts';
import type { Sayings } from '../../sayings.ts';
import { runSaying } from '../run.ts';

export const progressionSentences: Sayings<'act', ProgressionAct> = {
  'promotion-decision': runSaying({ kk: 'Курстан курсқа көшіру', ru: 'Перевод с курса на курс', en: 'Promotion' }, particularsIn),
  rating: runSaying({ kk: 'Академиялық рейтинг', ru: 'Академический рейтинг', en: 'Academic rating' }, particularsIn),
};
