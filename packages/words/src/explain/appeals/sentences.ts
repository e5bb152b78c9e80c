import type { AppealReason } from '@tirkeu/domain/appeals';
import { andByLeave, heardBy } from '../../hearing.ts';
import type { Sayings } from '../../sayings.ts';
import { decisionIn } from '../../terms.ts';

const before = (examBefore: number | null, said: (exam: number) => string): string => (examBefore === null ? '' : said(examBefore));

export const appealSentences: Sayings<'why', AppealReason> = {
  appealed: {
    en: (of) =>
      `Appeal ${of.appeal} against statement ${of.statement}, heard on ${of.heardOn} (${heardBy('en', of)}): ${of.decision}; the exam mark is ${of.examAfter}${before(of.examBefore, (exam) => ` instead of ${exam}`)}${andByLeave('en', of)}.`,
    ru: (of) =>
      `Апелляция ${of.appeal} на ведомость ${of.statement}, рассмотрена ${of.heardOn} (${heardBy('ru', of)}): ${decisionIn('ru', of.decision)}; балл экзамена ${of.examAfter}${before(of.examBefore, (exam) => ` вместо ${exam}`)}${andByLeave('ru', of)}.`,
    kk: (of) =>
      `${of.statement} тізімдемесіне ${of.appeal} апелляциясы, ${of.heardOn} күні қаралған (${heardBy('kk', of)}): ${decisionIn('kk', of.decision)}; емтихан балы ${of.examAfter}${before(of.examBefore, (exam) => `, бұрын ${exam}`)}${andByLeave('kk', of)}.`,
  },
};
