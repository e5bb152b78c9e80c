import type { GpaScope, ProgressionReason } from '@tirkeu/domain/progression';
import { particularsIn } from '../../decided.ts';
import type { Lang } from '../../lang.ts';
import type { Sayings } from '../../sayings.ts';
import { promotionIn } from '../../terms.ts';
import { runSaying } from '../run.ts';

/** What a GPA is over. */
const over: Readonly<Record<Lang, (scope: GpaScope) => string>> = {
  en: (scope) => (scope.scope === 'cumulative' ? 'everything' : `${scope.scope} ${scope.period}`),
  ru: (scope) =>
    scope.scope === 'cumulative' ? 'всё время' : scope.scope === 'year' ? `учебный год ${scope.period}` : `семестр ${scope.period}`,
  kk: (scope) =>
    scope.scope === 'cumulative' ? 'барлық уақыт' : scope.scope === 'year' ? `${scope.period} оқу жылы` : `${scope.period} семестрі`,
};

export const progressionSentences: Sayings<'why', ProgressionReason> = {
  'credits-times-points': {
    en: ({ discipline, credits, points, product }) => `${discipline}: ${credits} credits × ${points} points = ${product}.`,
    ru: ({ discipline, credits, points, product }) => `${discipline}: кредитов ${credits} × баллов ${points} = ${product}.`,
    kk: ({ discipline, credits, points, product }) => `${discipline}: ${credits} кредит × ${points} балл = ${product}.`,
  },
  'left-out-of-gpa': {
    en: ({ discipline, letter, countsInGpa }) =>
      `${discipline} (${letter}) is left out: ${countsInGpa ? 'no letter of the scale' : 'outside the GPA'}.`,
    ru: ({ discipline, letter, countsInGpa }) =>
      `${discipline} (${letter}) не учитывается: ${countsInGpa ? 'такой буквы нет в шкале' : 'не входит в GPA'}.`,
    kk: ({ discipline, letter, countsInGpa }) =>
      `${discipline} (${letter}) есепке алынбайды: ${countsInGpa ? 'шкалада мұндай әріп жоқ' : 'GPA құрамына кірмейді'}.`,
  },
  'sum-of-products': {
    en: ({ scope, points }) => `Σ credits·points over ${over.en(scope)} = ${points}.`,
    ru: ({ scope, points }) => `Σ кредиты·баллы за ${over.ru(scope)} = ${points}.`,
    kk: ({ scope, points }) => `Σ кредит·балл, ${over.kk(scope)} = ${points}.`,
  },
  'sum-of-credits': {
    en: ({ credits }) => `Σ credits = ${credits}.`,
    ru: ({ credits }) => `Σ кредиты = ${credits}.`,
    kk: ({ credits }) => `Σ кредит = ${credits}.`,
  },
  gpa: {
    en: ({ points, credits, exact, gpa }) => `${points} / ${credits} = ${exact}, rounded half up to two decimals: ${gpa}.`,
    ru: ({ points, credits, exact, gpa }) => `${points} / ${credits} = ${exact}, округлено до сотых, половина вверх: ${gpa}.`,
    kk: ({ points, credits, exact, gpa }) => `${points} / ${credits} = ${exact}, жүздікке дейін дөңгелектелген, жартысы жоғары: ${gpa}.`,
  },
  'no-gpa': {
    en: ({ scope }) => `No credits count over ${over.en(scope)}: no GPA.`,
    ru: ({ scope }) => `Нет учитываемых кредитов за ${over.ru(scope)}: GPA нет.`,
    kk: ({ scope }) => `Есепке алынатын кредит жоқ, ${over.kk(scope)}: GPA жоқ.`,
  },
  debts: {
    en: ({ disciplines }) => (disciplines.length === 0 ? 'Nothing is owed on that day.' : `Owed on that day: ${disciplines.join(', ')}.`),
    ru: ({ disciplines }) =>
      disciplines.length === 0
        ? 'Академических задолженностей на этот день нет.'
        : `Академические задолженности на этот день: ${disciplines.join(', ')}.`,
    kk: ({ disciplines }) =>
      disciplines.length === 0 ? 'Сол күні академиялық берешек жоқ.' : `Сол күнгі академиялық берешек: ${disciplines.join(', ')}.`,
  },
  promotion: {
    en: ({ gpa, course, threshold, debts, decision }) =>
      `Rounded GPA ${gpa}, transfer point of course ${course} ${threshold}, debts ${debts}: ${decision}.`,
    ru: ({ gpa, course, threshold, debts, decision }) =>
      `Округлённый GPA ${gpa}, переводной балл курса ${course} — ${threshold}, задолженностей ${debts}: ${promotionIn('ru', decision)}.`,
    kk: ({ gpa, course, threshold, debts, decision }) =>
      `Дөңгелектелген GPA ${gpa}, ${course}-курстың көшу балы ${threshold}, берешек ${debts}: ${promotionIn('kk', decision)}.`,
  },
  'no-promotion': {
    en: ({ because }) =>
      ({
        'not-active': 'Only active students are promoted.',
        'no-transfer-point': 'The policy of that day has no transfer point for the course.',
        'no-gpa': 'There is no GPA for the year.',
      })[because],
    ru: ({ because }) =>
      ({
        'not-active': 'С курса на курс переводятся только обучающиеся, продолжающие учёбу.',
        'no-transfer-point': 'В политике этого дня нет переводного балла для курса.',
        'no-gpa': 'GPA за год нет.',
      })[because],
    kk: ({ because }) =>
      ({
        'not-active': 'Курстан курсқа тек оқып жүрген білім алушылар көшіріледі.',
        'no-transfer-point': 'Сол күнгі саясатта бұл курстың көшу балы жоқ.',
        'no-gpa': 'Жылдық GPA жоқ.',
      })[because],
  },
  place: {
    en: ({ students, programme, course, above, gpa, place }) =>
      `Of ${students} students of ${programme}, course ${course}, ${above} have a rounded GPA above ${gpa}: place ${place}.`,
    ru: ({ students, programme, course, above, gpa, place }) =>
      `Обучающихся программы ${programme}, курс ${course}: ${students}; округлённый GPA выше ${gpa} у ${above}: место ${place}.`,
    kk: ({ students, programme, course, above, gpa, place }) =>
      `${programme} бағдарламасының ${course}-курсында ${students} білім алушы, дөңгелектелген GPA ${gpa} мәнінен жоғарысы ${above}: орны ${place}.`,
  },
  'no-place': {
    en: () => 'Only active students with a GPA for the year are rated.',
    ru: () => 'В рейтинг входят только продолжающие учёбу обучающиеся, у которых есть GPA за год.',
    kk: () => 'Рейтингке тек жылдық GPA бар, оқып жүрген білім алушылар енеді.',
  },
  'promotion-decided': runSaying(particularsIn),
  'rating-decided': runSaying(particularsIn),
};
