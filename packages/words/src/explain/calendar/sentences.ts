import type { CalendarReason } from '@tirkeu/domain/calendar';
import type { Sayings } from '../../sayings.ts';
import { periodIn } from '../../terms.ts';

export const calendarSentences: Sayings<'why', CalendarReason> = {
  'no-deciding-day': {
    en: ({ period, term }) => `No calendar has the ${period} period of ${term} that decides this.`,
    ru: ({ period, term }) => `Ни в одном календаре нет периода «${periodIn('ru', period)}» за ${term}, который решает об этом.`,
    kk: ({ period, term }) => `Бұл ${term} бойынша «${periodIn('kk', period)}» кезеңімен шешіледі, ал ол ешбір күнтізбеде жоқ.`,
  },
  'deciding-day': {
    en: ({ period, term, day }) =>
      `Decided on the last day of the ${period} period of ${term}, the latest of all calendars: ${day}; only what was known on it counts.`,
    ru: ({ period, term, day }) =>
      `Решается на последний день периода «${periodIn('ru', period)}» за ${term}, самый поздний по всем календарям: ${day}; учитывается только известное на этот день.`,
    kk: ({ period, term, day }) =>
      `${term} бойынша «${periodIn('kk', period)}» кезеңінің соңғы күнінде, барлық күнтізбе бойынша ең кешінде, шешіледі: ${day}; тек сол күні белгілі болғаны есепке алынады.`,
  },
  'day-not-come': {
    en: ({ on }) => `On ${on} that day has not come.`,
    ru: ({ on }) => `На ${on} этот день ещё не наступил.`,
    kk: ({ on }) => `${on} күні ол күн әлі келмеген.`,
  },
};
