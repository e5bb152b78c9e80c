import type { PromotionValue, RatingValue } from '@tirkeu/domain/progression';
import type { Lang, Text } from './lang.ts';
import { promotionIn } from './terms.ts';

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
export const particularsIn = (lang: Lang, value: PromotionValue | RatingValue): string => {
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

const nothing: Text = { kk: 'ештеңе', ru: 'ничего', en: 'none' };

/** What is decided of a student, or that nothing is. */
export const decidedIn =
  <V>(valueIn: (lang: Lang, value: V) => string) =>
  (lang: Lang, value: V | null): string =>
    value === null ? nothing[lang] : valueIn(lang, value);
