import type { Meanings } from '../meanings.ts';
import { named } from '../named.ts';

export const appealMeanings: Meanings<'appeals.csv'> = {
  'appeals.csv': {
    about: {
      en: 'Appeals against exam marks, with the minutes of their hearings.',
      ru: 'Апелляции на оценки за экзамен, с протоколами их рассмотрения.',
      kk: 'Емтихан бағаларына апелляциялар, қаралу хаттамаларымен бірге.',
    },
    columns: {
      appeal: { en: 'number of the appeal', ru: 'номер апелляции', kk: 'апелляция нөмірі' },
      statement: { en: 'a closed statement', ru: 'закрытая ведомость', kk: 'жабылған тізімдеме' },
      student: named.student,
      filed_on: { en: 'the day on which it was filed', ru: 'день подачи', kk: 'берілген күні' },
      minutes_number: { en: 'number of the minutes', ru: 'номер протокола', kk: 'хаттама нөмірі' },
      minutes_date: {
        en: 'date of the minutes: the mark counts from then on',
        ru: 'дата протокола: оценка считается с этого дня',
        kk: 'хаттама күні: баға осы күннен бастап есептеледі',
      },
      decision: {
        en: "the commission's word, not checked",
        ru: 'слово комиссии, не проверяется: kept – оставить без изменений, raised – повысить, lowered – понизить',
        kk: 'комиссия сөзі, тексерілмейді: kept – өзгеріссіз қалдыру, raised – көтеру, lowered – төмендету',
      },
      exam_after: {
        en: 'the exam mark after the hearing, also when it was kept',
        ru: 'оценка за экзамен после рассмотрения, и тогда, когда она оставлена',
        kk: 'қараудан кейінгі емтихан бағасы, өзгеріссіз қалса да',
      },
    },
  },
};
