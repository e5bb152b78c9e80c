import type { Holding } from '@tirkeu/exchange';
import { type Sayings, sayingOf } from '../sayings.ts';

const holdings: Sayings<'holds', Holding> = {
  'number-or-code': { en: () => 'a number or code', ru: () => 'номер или код', kk: () => 'нөмір не код' },
  text: { en: () => 'text', ru: () => 'текст', kk: () => 'мәтін' },
  'one-of': {
    en: ({ words: [first, ...others] }) => (others.length === 0 ? `"${first}"` : `one of ${[first, ...others].join(', ')}`),
    ru: ({ words: [first, ...others] }) => (others.length === 0 ? `«${first}»` : `одно из ${[first, ...others].join(', ')}`),
    kk: ({ words: [first, ...others] }) => (others.length === 0 ? `тек «${first}»` : `мыналардың бірі: ${[first, ...others].join(', ')}`),
  },
  'whole-number': {
    en: ({ from, to }) => `a whole number from ${from} to ${to}`,
    ru: ({ from, to }) => `целое число от ${from} до ${to}`,
    kk: ({ from, to }) => `${from} мен ${to} аралығындағы бүтін сан`,
  },
  'yes-or-no': { en: () => 'yes or no', ru: () => 'yes или no', kk: () => 'yes не no' },
  day: {
    en: () => 'a day of the calendar written yyyy-mm-dd',
    ru: () => 'день календаря в виде гггг-мм-дд',
    kk: () => 'жжжж-аа-кк түрінде жазылған күнтізбе күні',
  },
  'academic-year': {
    en: () => 'an academic year such as 2018-19',
    ru: () => 'учебный год, например 2018-19',
    kk: () => 'оқу жылы, мысалы 2018-19',
  },
  term: {
    en: () => 'a term such as 2018-19/1, 2018-19/2 or 2018-19/S',
    ru: () => 'академический период, например 2018-19/1, 2018-19/2 или 2018-19/S',
    kk: () => 'академиялық кезең, мысалы 2018-19/1, 2018-19/2 не 2018-19/S',
  },
  iin: { en: () => 'twelve digits', ru: () => 'двенадцать цифр', kk: () => 'он екі цифр' },
};

/** What the cells of a column hold, put after "must be". */
export const holdingIn = sayingOf(holdings, 'holds');
