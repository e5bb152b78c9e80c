import type { Absence, MarkReason } from '@tirkeu/domain/assessment';
import type { Lang } from '../../lang.ts';
import type { Sayings } from '../../sayings.ts';
import { absenceIn, attemptIn, traditionalIn } from '../../terms.ts';
import { who } from '../../who.ts';

type Of<W extends MarkReason['why']> = Extract<MarkReason, { readonly why: W }>;

const traditional = (lang: Lang, { traditional: mark }: Of<'letter'>): string => (mark === null ? '' : `, ${traditionalIn(lang, mark)}`);

const absent = (lang: Lang, absence: Absence | null): string => (absence === null ? '' : ` ${absenceIn(lang, absence)}`);

export const markSentences: Sayings<'why', MarkReason> = {
  graded: {
    en: ({ statement, discipline, attempt, term, issuedOn, policy, closedOn }) =>
      `Statement ${statement} of ${discipline} (${attempt}, ${term}), issued on ${issuedOn}, is graded under policy ${policy}; closed on ${closedOn}.`,
    ru: ({ statement, discipline, attempt, term, issuedOn, policy, closedOn }) =>
      `Ведомость ${statement} по дисциплине ${discipline} (${attemptIn('ru', attempt)}, ${term}), выданная ${issuedOn}, оценивается по политике ${policy}; закрыта ${closedOn}.`,
    kk: ({ statement, discipline, attempt, term, issuedOn, policy, closedOn }) =>
      `${discipline} пәні бойынша ${issuedOn} күні берілген ${statement} тізімдемесі (${attemptIn('kk', attempt)}, ${term}) ${policy} саясатымен бағаланады; ${closedOn} күні жабылған.`,
  },
  admission: {
    en: ({ rating1, rating2, rating, bar, admitted }) =>
      `Rating (${rating1} + ${rating2}) / 2 = ${rating}: ${admitted ? `admitted, the bar is ${bar}` : `below ${bar}, not admitted; percent 0`}.`,
    ru: ({ rating1, rating2, rating, bar, admitted }) =>
      `Рейтинг допуска (${rating1} + ${rating2}) / 2 = ${rating}: ${admitted ? `допущен, порог ${bar}` : `ниже ${bar}, не допущен; процент 0`}.`,
    kk: ({ rating1, rating2, rating, bar, admitted }) =>
      `Жіберу рейтингі (${rating1} + ${rating2}) / 2 = ${rating}: ${admitted ? `жіберілген, шегі ${bar}` : `${bar} шегінен төмен, жіберілмеген; пайызы 0`}.`,
  },
  'exam-not-passed': {
    en: ({ exam, passMark }) => `Exam ${exam} is below ${passMark} and must be passed: the percent is the exam mark itself.`,
    ru: ({ exam, passMark }) => `Экзамен ${exam} ниже ${passMark}, а сдать его обязательно: процент — сам балл экзамена.`,
    kk: ({ exam, passMark }) => `Емтихан ${exam}, бұл ${passMark} шегінен төмен, ал оны тапсыру міндетті: пайыз — емтихан балының өзі.`,
  },
  'final-percent': {
    en: ({ rating, ratingWeight, exam, examWeight, percent }) =>
      `${rating} × ${ratingWeight} + ${exam} × ${examWeight}, rounded half up once: ${percent}.`,
    ru: ({ rating, ratingWeight, exam, examWeight, percent }) =>
      `${rating} × ${ratingWeight} + ${exam} × ${examWeight}, округлено один раз, половина вверх: ${percent}.`,
    kk: ({ rating, ratingWeight, exam, examWeight, percent }) =>
      `${rating} × ${ratingWeight} + ${exam} × ${examWeight}, бір рет дөңгелектелген, жартысы жоғары: ${percent}.`,
  },
  letter: {
    en: (of) =>
      `${of.percent} is ${of.letter} under ${of.policy} (${of.from === null ? 'a re-sit that fails takes the lowest row' : `from ${of.from} on`}): ${of.points} points${traditional('en', of)}.`,
    ru: (of) =>
      `${of.percent} — это ${of.letter} по ${of.policy} (${of.from === null ? 'несданная пересдача получает низшую строку' : `начиная с ${of.from}`}): баллов ${of.points}${traditional('ru', of)}.`,
    kk: (of) =>
      `${of.percent} — ${of.policy} бойынша ${of.letter} (${of.from === null ? 'сәтсіз қайта тапсыру ең төменгі жолды алады' : `${of.from} бастап`}): ${of.points} балл${traditional('kk', of)}.`,
  },
  pass: {
    en: ({ mark, absence, letter }) => `A pass discipline: ${mark ?? `absent, ${absence ?? ''}`} gives ${letter}.`,
    ru: ({ mark, absence, letter }) => `Дисциплина с зачётом: ${mark ?? `неявка${absent('ru', absence)}`} даёт ${letter}.`,
    kk: ({ mark, absence, letter }) => `Сынақпен аяқталатын пән: ${mark ?? `келмеу${absent('kk', absence)}`} нәтижесі ${letter}.`,
  },
  absent: {
    en: ({ absence }) =>
      absence === 'valid' ? 'Absent for a valid reason: I, no percent, no points.' : 'Absent without a valid reason: 0.',
    ru: ({ absence }) =>
      absence === 'valid' ? 'Неявка по уважительной причине: I, без процента и баллов.' : 'Неявка по неуважительной причине: 0.',
    kk: ({ absence }) => (absence === 'valid' ? 'Дәлелді себеппен келмеу: I, пайызсыз, балсыз.' : 'Дәлелсіз себеппен келмеу: 0.'),
  },
  recognised: {
    en: ({ discipline, recognisedOn, order, percent }) =>
      `${discipline} was recognised on ${recognisedOn} by order ${order}, ${percent === null ? 'without a percent: T' : `with ${percent}`}.`,
    ru: ({ discipline, recognisedOn, order, percent }) =>
      `Дисциплина ${discipline} перезачтена ${recognisedOn} приказом ${order}, ${percent === null ? 'без процента: T' : `процент ${percent}`}.`,
    kk: ({ discipline, recognisedOn, order, percent }) =>
      `${discipline} пәні ${recognisedOn} күні ${order} бұйрығымен қайта есепке алынған, ${percent === null ? 'пайызсыз: T' : `пайызы ${percent}`}.`,
  },
  'last-attempt': {
    en: ({ attempts, discipline, statement, on, letter }) =>
      `Of ${attempts} attempts at ${discipline} the last counts: ${statement ?? 'the recognition'} of ${on}, ${letter}.`,
    ru: ({ attempts, discipline, statement, on, letter }) =>
      `Попыток по дисциплине ${discipline}: ${attempts}; учитывается последняя: ${statement ?? 'перезачёт'} от ${on}, ${letter}.`,
    kk: ({ attempts, discipline, statement, on, letter }) =>
      `${discipline} пәні бойынша ${attempts} әрекеттің соңғысы есепке алынады: ${on} күнгі ${statement ?? 'қайта есепке алу'}, ${letter}.`,
  },
  'no-attempt': {
    en: ({ discipline }) => `No attempt at ${discipline} is known.`,
    ru: ({ discipline }) => `Ни одной попытки по дисциплине ${discipline} не известно.`,
    kk: ({ discipline }) => `${discipline} пәні бойынша белгілі әрекет жоқ.`,
  },
  passed: {
    en: ({ discipline }) => `${discipline} is passed.`,
    ru: ({ discipline }) => `Дисциплина ${discipline} сдана.`,
    kk: ({ discipline }) => `${discipline} пәні тапсырылған.`,
  },
  owed: {
    en: ({ discipline, failures }) => `${discipline} is owed: its last attempt did not pass; failing attempts: ${failures}.`,
    ru: ({ discipline, failures }) =>
      `По дисциплине ${discipline} академическая задолженность: последняя попытка не сдана; несданных попыток: ${failures}.`,
    kk: ({ discipline, failures }) =>
      `${discipline} пәні бойынша академиялық берешек бар: соңғы әрекет сәтсіз; сәтсіз әрекеттер: ${failures}.`,
  },
  rectified: {
    en: (of) =>
      `Rectification ${of.rectification} of statement ${of.statement}, proposed${who.en(of.proposedBy)} on ${of.proposedOn} and confirmed${who.en(of.confirmedBy)} on ${of.confirmedOn}, replaces the row: ${of.ground}.`,
    ru: (of) =>
      `Исправление ${of.rectification} ведомости ${of.statement}, предложенное ${of.proposedOn}${who.ru(of.proposedBy)} и утверждённое ${of.confirmedOn}${who.ru(of.confirmedBy)}, заменяет строку: ${of.ground}.`,
    kk: (of) =>
      `${of.statement} тізімдемесінің ${of.proposedOn} күні ұсынылған${who.kk(of.proposedBy)}, ${of.confirmedOn} күні бекітілген${who.kk(of.confirmedBy)} ${of.rectification} түзетуі жолды алмастырады: ${of.ground}.`,
  },
  voided: {
    en: ({ statement, discipline, voidedOn, voidedBy, ground }) =>
      `Statement ${statement} of ${discipline} was voided on ${voidedOn}${who.en(voidedBy)} and counts no more: ${ground}.`,
    ru: ({ statement, discipline, voidedOn, voidedBy, ground }) =>
      `Ведомость ${statement} по дисциплине ${discipline} аннулирована ${voidedOn}${who.ru(voidedBy)} и больше не учитывается: ${ground}.`,
    kk: ({ statement, discipline, voidedOn, voidedBy, ground }) =>
      `${discipline} пәні бойынша ${statement} тізімдемесінің күші ${voidedOn} күні жойылған${who.kk(voidedBy)}, ол енді есепке алынбайды: ${ground}.`,
  },
};
