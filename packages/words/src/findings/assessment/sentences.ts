import type { MarkOddity } from '@tirkeu/domain/assessment';
import { statusIn } from '../../terms.ts';
import type { Sayings } from '../../sayings.ts';

type Of = { readonly statement: string; readonly discipline: string };

const en = ({ statement, discipline }: Of) => `Statement ${statement} of ${discipline}`;
const ru = ({ statement, discipline }: Of) => `Ведомость ${statement} по дисциплине ${discipline}`;
const kk = ({ statement, discipline }: Of) => `${discipline} пәні бойынша ${statement} тізімдемесі`;

export const markSentences: Sayings<'kind', MarkOddity> = {
  'mark-while-not-active': {
    en: (of) => `${en(of)}: issued on ${of.issuedOn}, when the student was ${statusIn('en', of.status)}.`,
    ru: (of) => `${ru(of)}: выдана ${of.issuedOn}; состояние обучающегося на этот день: ${statusIn('ru', of.status)}.`,
    kk: (of) => `${kk(of)}: ${of.issuedOn} күні берілген; білім алушының сол күнгі күйі: ${statusIn('kk', of.status)}.`,
  },
  'mark-after-graduation': {
    en: (of) => `${en(of)}: closed on ${of.closedOn}, after the student had graduated.`,
    ru: (of) => `${ru(of)}: закрыта ${of.closedOn}, уже после выпуска обучающегося.`,
    kk: (of) => `${kk(of)}: ${of.closedOn} күні, білім алушы бітіргеннен кейін жабылған.`,
  },
  'two-regular-attempts': {
    en: (of) => `${en(of)}: a second regular attempt in the term beside statement ${of.other}.`,
    ru: (of) => `${ru(of)}: вторая основная попытка в этом периоде, кроме ведомости ${of.other}.`,
    kk: (of) => `${kk(of)}: осы кезеңде ${of.other} тізімдемесінен бөлек екінші негізгі әрекет.`,
  },
  're-sit-without-failure': {
    en: (of) => `${en(of)}: re-sat without a failing attempt before it.`,
    ru: (of) => `${ru(of)}: пересдача, хотя до неё не было попытки с неудовлетворительной оценкой.`,
    kk: (of) => `${kk(of)}: қайта тапсыру, ал оның алдында сәтсіз әрекет болмаған.`,
  },
  'individual-without-absence': {
    en: (of) => `${en(of)}: an individual attempt without a valid absence before it.`,
    ru: (of) => `${ru(of)}: индивидуальная попытка, хотя до неё не было неявки по уважительной причине.`,
    kk: (of) => `${kk(of)}: жеке әрекет, ал оның алдында дәлелді себеппен келмеу болмаған.`,
  },
  'attempt-after-passing': {
    en: (of) => `${en(of)}: attempted again after ${of.letter} on ${of.on}.`,
    ru: (of) => `${ru(of)}: новая попытка после ${of.letter} от ${of.on}.`,
    kk: (of) => `${kk(of)}: ${of.on} күнгі ${of.letter} бағасынан кейінгі жаңа әрекет.`,
  },
  'exam-though-not-admitted': {
    en: (of) => `${en(of)}: an exam was written by a student who was not admitted.`,
    ru: (of) => `${ru(of)}: экзамен сдавал обучающийся, не допущенный к нему.`,
    kk: (of) => `${kk(of)}: емтиханды оған жіберілмеген білім алушы тапсырған.`,
  },
  'rectification-without-mark': {
    en: ({ statement, rectification }) => `Rectification ${rectification} is of statement ${statement}, which gave the student no grade.`,
    ru: ({ statement, rectification }) =>
      `Исправление ${rectification} относится к ведомости ${statement}, в которой у обучающегося нет оценки.`,
    kk: ({ statement, rectification }) => `${rectification} түзетуі ${statement} тізімдемесіне қатысты, ал онда білім алушының бағасы жоқ.`,
  },
  'rectification-undoes-appeal': {
    en: ({ statement, rectification, exam, appeal, examAfter }) =>
      `Rectification ${rectification} of statement ${statement} has exam ${exam ?? 'none'}; appeal ${appeal} had left ${examAfter}.`,
    ru: ({ statement, rectification, exam, appeal, examAfter }) =>
      `В исправлении ${rectification} ведомости ${statement} экзамен: ${exam ?? 'нет'}; по апелляции ${appeal} было ${examAfter}.`,
    kk: ({ statement, rectification, exam, appeal, examAfter }) =>
      `${statement} тізімдемесінің ${rectification} түзетуінде емтихан: ${exam ?? 'жоқ'}; ${appeal} апелляциясы бойынша ${examAfter} болған.`,
  },
};
