import type { ProgressionOddity } from '@tirkeu/domain/progression';
import { particularsIn } from '../../decided.ts';
import { runSaying } from '../run.ts';
import type { Sayings } from '../../sayings.ts';

export const progressionSentences: Sayings<'kind', ProgressionOddity> = {
  'third-failure': {
    en: ({ discipline, failures }) => `${discipline} was failed ${failures} times and is still owed.`,
    ru: ({ discipline, failures }) => `Дисциплина ${discipline} не сдана ${failures} раз(а), задолженность остаётся.`,
    kk: ({ discipline, failures }) => `${discipline} пәні ${failures} рет тапсырылмаған, берешек сақталып тұр.`,
  },
  'promotion-decision-differs-from-record': runSaying(
    { kk: 'Курстан курсқа көшіру', ru: 'Перевод с курса на курс', en: 'Promotion' },
    particularsIn,
  ),
  'rating-differs-from-record': runSaying({ kk: 'Академиялық рейтинг', ru: 'Академический рейтинг', en: 'Academic rating' }, particularsIn),
};
