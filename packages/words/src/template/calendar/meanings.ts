import type { Meanings } from '../meanings.ts';

export const calendarMeanings: Meanings<'calendars.csv'> = {
  'calendars.csv': {
    about: {
      en: 'Academic calendars. Where they differ in the last day of a period of a term, the latest counts for everyone.',
      ru: 'Академические календари. Где последние дни одного и того же периода в них различны, для всех действует самый поздний.',
      kk: 'Академиялық күнтізбелер. Бір кезеңнің соңғы күні оларда әртүрлі болса, бәріне ең кейінгісі есептеледі.',
    },
    columns: {
      calendar: { en: 'code of the calendar', ru: 'код календаря', kk: 'күнтізбе коды' },
      academic_year: { en: 'the academic year', ru: 'учебный год', kk: 'оқу жылы' },
      period: {
        en: 'theory; session, the exams; fx, the re-sits; summer, the summer semester; vacation',
        ru: 'theory – теоретическое обучение; session – экзаменационная сессия; fx – пересдача; summer – летний семестр; vacation – каникулы',
        kk: 'theory – теориялық оқу; session – емтихан сессиясы; fx – қайта тапсыру; summer – жазғы семестр; vacation – каникул',
      },
      term: {
        en: 'the term of the period; empty for a vacation, `/S` for summer, `/1` or `/2` for session and fx',
        ru: 'семестр, к которому относится период; пусто у vacation, `/S` у summer, `/1` или `/2` у session и fx',
        kk: 'кезең қай семестрге жататыны; vacation үшін бос, summer үшін `/S`, session мен fx үшін `/1` не `/2`',
      },
      from: { en: 'first day', ru: 'первый день', kk: 'бірінші күні' },
      to: { en: 'last day', ru: 'последний день', kk: 'соңғы күні' },
    },
  },
};
