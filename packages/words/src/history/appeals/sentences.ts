import type { AppealAct } from '@tirkeu/domain/appeals';
import { andByLeave, heardBy } from '../../hearing.ts';
import type { Sayings } from '../../sayings.ts';
import { decisionIn } from '../../terms.ts';

export const appealSentences: Sayings<'act', AppealAct> = {
  appeal: {
    en: (of) =>
      `Appeal ${of.appeal} against statement ${of.statement} (${heardBy('en', of)}): ${of.decision}; exam ${of.examAfter}, ${of.percent}, ${of.letter}${andByLeave('en', of)}`,
    ru: (of) =>
      `Апелляция ${of.appeal} на ведомость ${of.statement} (${heardBy('ru', of)}): ${decisionIn('ru', of.decision)}; экзамен ${of.examAfter}, ${of.percent}, ${of.letter}${andByLeave('ru', of)}`,
    kk: (of) =>
      `${of.statement} тізімдемесіне ${of.appeal} апелляциясы (${heardBy('kk', of)}): ${decisionIn('kk', of.decision)}; емтихан ${of.examAfter}, ${of.percent}, ${of.letter}${andByLeave('kk', of)}`,
  },
};
