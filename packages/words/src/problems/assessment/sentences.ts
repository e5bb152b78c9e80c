import type { AssessmentFlaw } from '@tirkeu/exchange';
import type { Sayings } from '../../sayings.ts';
import { recordedOtherwise } from '../recorded.ts';

export const assessmentSentences: Sayings<'kind', AssessmentFlaw> = {
  'statement-differs': recordedOtherwise({
    en: ({ statement }) => `the statement ${statement}`,
    ru: ({ statement }) => `ведомость ${statement}`,
    kk: ({ statement }) => `${statement} тізімдемесі`,
  }),
  'statement-voided': {
    en: ({ statement, voidedOn }) => `the statement ${statement} is recorded as voided on ${voidedOn}`,
    ru: ({ statement, voidedOn }) => `ведомость ${statement} записана как аннулированная ${voidedOn}`,
    kk: ({ statement, voidedOn }) => `${statement} тізімдемесі ${voidedOn} күні күші жойылған болып жазылған`,
  },
  'statement-before-first-policy': {
    en: ({ statement, issuedOn }) => `statement ${statement}: no policy was in force yet on ${issuedOn}`,
    ru: ({ statement, issuedOn }) => `ведомость ${statement}: на ${issuedOn} ещё не действовала ни одна политика`,
    kk: ({ statement, issuedOn }) => `${statement} тізімдемесі: ${issuedOn} күні әлі ешқандай саясат күшінде болмаған`,
  },
  'statement-closed-otherwise': {
    en: ({ statement, closedOn }) => `the statement ${statement} is recorded as closed on ${closedOn}`,
    ru: ({ statement, closedOn }) => `ведомость ${statement} записана как закрытая ${closedOn}`,
    kk: ({ statement, closedOn }) => `${statement} тізімдемесі ${closedOn} күні жабылған болып жазылған`,
  },
  'statement-closed-before-issued': {
    en: () => 'the statement is closed before it is issued',
    ru: () => 'ведомость закрыта раньше, чем выдана',
    kk: () => 'тізімдеме берілмей тұрып жабылған',
  },
  'statement-lists-no-such-student': {
    en: ({ statement, student }) => `the statement ${statement} is closed and has no mark of the student ${student}`,
    ru: ({ statement, student }) => `ведомость ${statement} закрыта, и оценки обучающегося ${student} в ней нет`,
    kk: ({ statement, student }) => `${statement} тізімдемесі жабылған, онда ${student} білім алушысының бағасы жоқ`,
  },
  'mark-differs': recordedOtherwise({
    en: ({ statement, student }) => `the mark of the student ${student} in the closed statement ${statement}`,
    ru: ({ statement, student }) => `оценка обучающегося ${student} в закрытой ведомости ${statement}`,
    kk: ({ statement, student }) => `${student} білім алушысының жабылған ${statement} тізімдемесіндегі бағасы`,
  }),
  'absence-beside-mark': {
    en: () => 'an absence stands beside a mark',
    ru: () => 'неявка стоит рядом с оценкой',
    kk: () => 'келмеу мен баға қатар тұр',
  },
  'point-of-another-control': {
    en: ({ statement, student, needs }) =>
      `statement ${statement}, student ${student}: the discipline does not end with ${needs === 'pass' ? 'a pass' : 'an exam'}`,
    ru: ({ statement, student, needs }) =>
      `ведомость ${statement}, обучающийся ${student}: дисциплина заканчивается не ${needs === 'pass' ? 'зачётом' : 'экзаменом'}`,
    kk: ({ statement, student, needs }) =>
      `${statement} тізімдемесі, ${student} білім алушысы: пән ${needs === 'pass' ? 'сынақпен' : 'емтиханмен'} аяқталмайды`,
  },
  'not-enrolled': {
    en: ({ statement, student, issuedOn }) =>
      `statement ${statement}: no enrolment or transfer-in of the student ${student} was in effect on ${issuedOn}`,
    ru: ({ statement, student, issuedOn }) =>
      `ведомость ${statement}: на ${issuedOn} обучающийся ${student} не был ни зачислен, ни переведён из другой организации`,
    kk: ({ statement, student, issuedOn }) =>
      `${statement} тізімдемесі: ${issuedOn} күніне ${student} білім алушысы оқуға қабылданбаған, басқа ұйымнан да ауысып келмеген`,
  },
  'mark-incomplete': {
    en: ({ statement, student, column }) => `the statement ${statement} is closed, and the student ${student} has no ${column}`,
    ru: ({ statement, student, column }) => `ведомость ${statement} закрыта, а у обучающегося ${student} нет ${column}`,
    kk: ({ statement, student, column }) => `${statement} тізімдемесі жабылған, ал ${student} білім алушысында ${column} жоқ`,
  },
  'recorded-mark-incomplete': {
    en: ({ statement, student, column }) =>
      `the statement ${statement} cannot be closed: the recorded mark of the student ${student} has no ${column}`,
    ru: ({ statement, student, column }) =>
      `ведомость ${statement} закрыть нельзя: в записанной оценке обучающегося ${student} нет ${column}`,
    kk: ({ statement, student, column }) =>
      `${statement} тізімдемесін жабуға болмайды: ${student} білім алушысының жазылған бағасында ${column} жоқ`,
  },
  'second-regular': {
    en: ({ statement, student, discipline, term }) =>
      `the student ${student} has a regular attempt at ${discipline} in ${term} in the statement ${statement} already`,
    ru: ({ statement, student, discipline, term }) =>
      `у обучающегося ${student} уже есть основная попытка по ${discipline} за ${term} в ведомости ${statement}`,
    kk: ({ statement, student, discipline, term }) =>
      `${student} білім алушысының ${term} кезеңінде ${discipline} пәнінен негізгі әрекеті ${statement} тізімдемесінде бар`,
  },
};
