import type { AppealFlaw } from '@tirkeu/exchange';
import type { Sayings } from '../../sayings.ts';
import { recordedOtherwise } from '../recorded.ts';

export const appealSentences: Sayings<'kind', AppealFlaw> = {
  'appeal-differs': recordedOtherwise({
    en: ({ appeal }) => `the appeal ${appeal}`,
    ru: ({ appeal }) => `апелляция ${appeal}`,
    kk: ({ appeal }) => `${appeal} апелляциясы`,
  }),
  'hearing-differs': recordedOtherwise({
    en: ({ appeal }) => `the hearing of the appeal ${appeal}`,
    ru: ({ appeal }) => `рассмотрение апелляции ${appeal}`,
    kk: ({ appeal }) => `${appeal} апелляциясын қарау`,
  }),
  'heard-before-filed': {
    en: () => 'the appeal was heard before it was filed',
    ru: () => 'апелляция рассмотрена раньше, чем подана',
    kk: () => 'апелляция берілмей тұрып қаралған',
  },
  'filed-on-open-statement': {
    en: ({ statement }) => `the statement ${statement} is still open`,
    ru: ({ statement }) => `ведомость ${statement} ещё открыта`,
    kk: ({ statement }) => `${statement} тізімдемесі әлі ашық`,
  },
  'filed-before-closed': {
    en: ({ statement, closedOn }) => `the appeal was filed before the statement ${statement} was closed on ${closedOn}`,
    ru: ({ statement, closedOn }) => `апелляция подана до закрытия ведомости ${statement} (${closedOn})`,
    kk: ({ statement, closedOn }) => `апелляция ${statement} тізімдемесі ${closedOn} күні жабылғанға дейін берілген`,
  },
  'no-exam-to-appeal': {
    en: ({ statement, student }) => `the statement ${statement} has no exam of the student ${student} that can be appealed`,
    ru: ({ statement, student }) => `в ведомости ${statement} у обучающегося ${student} нет экзамена, на который можно подать апелляцию`,
    kk: ({ statement, student }) => `${statement} тізімдемесінде ${student} білім алушысының апелляция беруге болатын емтиханы жоқ`,
  },
  'appeal-withdrawn': {
    en: ({ appeal, withdrawnOn }) => `the appeal ${appeal} is recorded as withdrawn on ${withdrawnOn}`,
    ru: ({ appeal, withdrawnOn }) => `апелляция ${appeal} записана как отозванная ${withdrawnOn}`,
    kk: ({ appeal, withdrawnOn }) => `${appeal} апелляциясы ${withdrawnOn} күні кері қайтарылып алынған болып жазылған`,
  },
};
