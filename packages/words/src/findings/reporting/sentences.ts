import type { ReportOddity } from '@tirkeu/domain/reporting';
import { fundingIn, languageIn } from '../../terms.ts';
import type { Sayings } from '../../sayings.ts';

export const reportSentences: Sayings<'kind', ReportOddity> = {
  'form34-differs-from-record': {
    en: ({ term, programme, course, language, funding }) =>
      `Form 34 of ${term}, row ${programme}, course ${course}, ${language}, ${funding}: the records say otherwise than when it was sent.`,
    ru: ({ term, programme, course, language, funding }) =>
      `Форма 34 за ${term}, строка ${programme}, курс ${course}, ${languageIn('ru', language)}, ${fundingIn('ru', funding)}: данные учёта теперь другие, чем при отправке.`,
    kk: ({ term, programme, course, language, funding }) =>
      `${term} кезеңінің 34-нысаны, ${programme}, ${course}-курс, ${languageIn('kk', language)}, ${fundingIn('kk', funding)} жолы: есеп деректері жіберілген кездегіден басқа.`,
  },
};
