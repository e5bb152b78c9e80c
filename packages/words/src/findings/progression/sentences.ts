import type { ProgressionOddity, PromotionValue, RatingValue } from '@tirkeu/domain/progression';
import type { Lang } from '../../lang.ts';
import { promotionIn } from '../../terms.ts';
import { runSaying } from '../run.ts';
import type { Sayings } from '../sayings.ts';

type Particular = keyof PromotionValue | keyof RatingValue;

const names: Readonly<Record<Exclude<Lang, 'en'>, Readonly<Record<Particular, string>>>> = {
  kk: {
    course: 'курс',
    gpa: 'GPA',
    threshold: 'көшу балы',
    debts: 'академиялық берешек',
    decision: 'шешім',
    place: 'орын',
    programme: 'бағдарлама',
  },
  ru: {
    course: 'курс',
    gpa: 'GPA',
    threshold: 'переводной балл',
    debts: 'задолженностей',
    decision: 'решение',
    place: 'место',
    programme: 'программа',
  },
};

/** A value of several particulars, each with its name; one that is not known here is told as it is. */
const particularsIn = (lang: Lang, value: PromotionValue | RatingValue): string => {
  const said: Readonly<Record<string, string | number>> = value;
  if (lang === 'en')
    return Object.entries(said)
      .map(([name, what]) => `${name} ${what}`)
      .join(', ');
  const called: Readonly<Record<string, string>> = names[lang];
  const decided = 'decision' in value ? { decision: promotionIn(lang, value.decision) } : {};
  return Object.entries({ ...said, ...decided })
    .map(([name, what]) => `${called[name] ?? name}: ${what}`)
    .join(', ');
};

export const progressionSentences: Sayings<ProgressionOddity> = {
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
