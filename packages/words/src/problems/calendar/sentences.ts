import type { CalendarFlaw } from '@tirkeu/exchange';
import type { Sayings } from '../../sayings.ts';
import { periodIn } from '../../terms.ts';
import { recordedOtherwise } from '../recorded.ts';

export const calendarSentences: Sayings<'kind', CalendarFlaw> = {
  'vacation-with-term': {
    en: () => 'a vacation belongs to no term',
    ru: () => 'каникулы не относятся к академическому периоду',
    kk: () => 'каникул академиялық кезеңге жатпайды',
  },
  'period-without-term': {
    en: ({ period }) => `a ${period} period needs its term`,
    ru: ({ period }) => `для периода «${periodIn('ru', period)}» нужен академический период`,
    kk: ({ period }) => `«${periodIn('kk', period)}» мерзіміне академиялық кезең керек`,
  },
  'term-of-another-period': {
    en: ({ period }) => `the term does not fit a ${period} period of this academic year`,
    ru: ({ period }) => `академический период не подходит для периода «${periodIn('ru', period)}» этого учебного года`,
    kk: ({ period }) => `академиялық кезең осы оқу жылының «${periodIn('kk', period)}» мерзіміне сәйкес емес`,
  },
  'period-ends-before-it-begins': {
    en: () => 'the period ends before it begins',
    ru: () => 'период заканчивается раньше, чем начинается',
    kk: () => 'мерзім басталмай тұрып аяқталады',
  },
  'period-differs': recordedOtherwise({
    en: ({ period, from }) => `the ${period} period from ${from}`,
    ru: ({ period, from }) => `период «${periodIn('ru', period)}» с ${from}`,
    kk: ({ period, from }) => `${from} басталатын «${periodIn('kk', period)}» мерзімі`,
  }),
  'period-missing': {
    en: ({ period, term }) => `no ${period} period of ${term}: tables decided on its last day will have no rows for it`,
    ru: ({ period, term }) =>
      `нет периода «${periodIn('ru', period)}» за ${term}: в таблицах, которые решаются в его последний день, строк за него не будет`,
    kk: ({ period, term }) =>
      `${term} бойынша «${periodIn('kk', period)}» мерзімі жоқ: оның соңғы күні шешілетін кестелерде бұған қатысты жол болмайды`,
  },
};
