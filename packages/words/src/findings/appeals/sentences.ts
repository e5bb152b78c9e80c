import type { AppealOddity } from '@tirkeu/domain/appeals';
import { byLeave } from '../../hearing.ts';
import { decisionIn } from '../../terms.ts';
import type { Sayings } from '../../sayings.ts';

export const appealSentences: Sayings<'kind', AppealOddity> = {
  'appeal-without-mark': {
    en: ({ appeal, statement }) => `Appeal ${appeal} is against statement ${statement}, which gave the student no grade.`,
    ru: ({ appeal, statement }) => `Апелляция ${appeal} подана на ведомость ${statement}, в которой у обучающегося нет оценки.`,
    kk: ({ appeal, statement }) => `${appeal} апелляциясы ${statement} тізімдемесіне берілген, ал онда білім алушының бағасы жоқ.`,
  },
  'appeal-word-differs': {
    en: ({ appeal, decision, exam, examAfter }) =>
      `Appeal ${appeal}: the commission's word is ${decision}, but the exam mark goes from ${exam} to ${examAfter}.`,
    ru: ({ appeal, decision, exam, examAfter }) =>
      `Апелляция ${appeal}: решение комиссии — ${decisionIn('ru', decision)}, а балл экзамена был ${exam}, стал ${examAfter}.`,
    kk: ({ appeal, decision, exam, examAfter }) =>
      `${appeal} апелляциясы: комиссияның шешімі — ${decisionIn('kk', decision)}, ал емтихан балы ${exam} болған, ${examAfter} болды.`,
  },
  'appeal-from-another-row': {
    en: ({ appeal, heardOn }) =>
      `Appeal ${appeal} of ${heardOn} was worked out from the row as it was before a rectification that was dated earlier and recorded later.`,
    ru: ({ appeal, heardOn }) =>
      `Оценка по апелляции ${appeal} от ${heardOn} выведена из строки до исправления, которое датировано раньше, а записано позже.`,
    kk: ({ appeal, heardOn }) =>
      `${heardOn} күнгі ${appeal} апелляциясы бойынша баға жолдың түзетуге дейінгі мәнінен шығарылған; түзетудің күні ертерек, ал ол кейін жазылған.`,
  },
  'judge-in-own-cause': {
    en: ({ appeal, statement, teacher }) =>
      `Appeal ${appeal} is against statement ${statement} of teacher ${teacher}, who sat at its hearing.`,
    ru: ({ appeal, statement, teacher }) =>
      `Апелляция ${appeal} подана на ведомость ${statement} преподавателя ${teacher}, который участвовал в её рассмотрении.`,
    kk: ({ appeal, statement, teacher }) =>
      `${appeal} апелляциясы ${teacher} оқытушысының ${statement} тізімдемесіне берілген, ал ол апелляцияны қарауға қатысқан.`,
  },
  'appeal-outside-window': {
    en: (of) => `Appeal ${of.appeal} was ${byLeave.en(of)}.`,
    ru: (of) => `Апелляция ${of.appeal} ${byLeave.ru(of)}.`,
    kk: (of) => `${of.appeal} апелляциясы ${byLeave.kk(of)}.`,
  },
};
