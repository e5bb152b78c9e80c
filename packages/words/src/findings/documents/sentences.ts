import type { DiplomaDifference, DiplomaOddity } from '@tirkeu/domain/documents';
import type { Lang } from '../../lang.ts';
import { type Sayings, sayingOf } from '../../sayings.ts';

const mark = ({ percent, letter }: { readonly percent: number; readonly letter: string }): string => `${percent} ${letter}`;

const differences: Sayings<'of', DiplomaDifference> = {
  graduation: {
    en: () => 'the student is not graduated',
    ru: () => 'по данным учёта обучающийся не выпущен',
    kk: () => 'есеп деректері бойынша білім алушы бітірмеген',
  },
  credits: {
    en: ({ issued, recorded }) => `${issued} credits, the record has ${recorded}`,
    ru: ({ issued, recorded }) => `кредитов ${issued}, по данным учёта ${recorded}`,
    kk: ({ issued, recorded }) => `${issued} кредит, есеп деректері бойынша ${recorded}`,
  },
  gpa: {
    en: ({ issued, recorded }) => `GPA ${issued}, the record has ${recorded ?? 'none'}`,
    ru: ({ issued, recorded }) => `GPA ${issued}, по данным учёта ${recorded ?? 'нет'}`,
    kk: ({ issued, recorded }) => `GPA ${issued}, есеп деректері бойынша ${recorded ?? 'жоқ'}`,
  },
  attestation: {
    en: ({ issued, recorded }) => `attestation ${mark(issued)}, the record has ${recorded === null ? 'none' : mark(recorded)}`,
    ru: ({ issued, recorded }) => `аттестация ${mark(issued)}, по данным учёта ${recorded === null ? 'нет' : mark(recorded)}`,
    kk: ({ issued, recorded }) => `аттестаттау ${mark(issued)}, есеп деректері бойынша ${recorded === null ? 'жоқ' : mark(recorded)}`,
  },
  honours: {
    en: ({ issued }) => (issued ? 'honours, which the record does not give' : 'no honours, which the record gives'),
    ru: ({ issued }) => (issued ? 'с отличием, по данным учёта без отличия' : 'без отличия, по данным учёта с отличием'),
    kk: ({ issued }) => (issued ? 'үздік диплом, есеп деректері бойынша үздік емес' : 'үздік емес, есеп деректері бойынша үздік диплом'),
  },
};

const differenceIn = sayingOf(differences, 'of');

const said = (lang: Lang, all: readonly DiplomaDifference[]): string => all.map(differenceIn(lang)).join('; ');

export const diplomaSentences: Sayings<'kind', DiplomaOddity> = {
  'diploma-issued-twice': {
    en: ({ number, issuedOn }) => `Diploma ${number} of ${issuedOn} was issued beside an earlier one.`,
    ru: ({ number, issuedOn }) => `Диплом ${number} от ${issuedOn} выдан помимо выданного раньше.`,
    kk: ({ number, issuedOn }) => `${number} дипломы (${issuedOn}) бұрын берілген дипломның үстіне берілген.`,
  },
  'diploma-differs-from-record': {
    en: (of) => `Diploma ${of.number} of ${of.issuedOn} says: ${said('en', of.differences)}.`,
    ru: (of) => `В дипломе ${of.number} от ${of.issuedOn}: ${said('ru', of.differences)}.`,
    kk: (of) => `${of.number} дипломында (${of.issuedOn}): ${said('kk', of.differences)}.`,
  },
  'graduated-with-debts': {
    en: ({ order, disciplines }) => `Graduated by order ${order}: owed are ${disciplines.join(', ')}.`,
    ru: ({ order, disciplines }) => `Выпущен приказом ${order}: академическая задолженность по ${disciplines.join(', ')}.`,
    kk: ({ order, disciplines }) => `${order} бұйрығымен бітірген: академиялық берешегі бар пәндер: ${disciplines.join(', ')}.`,
  },
  'credits-short-of-programme': {
    en: ({ order, credits, programme, needed }) => `Graduated by order ${order}: ${credits} credits, programme ${programme} has ${needed}.`,
    ru: ({ order, credits, programme, needed }) =>
      `Выпущен приказом ${order}: кредитов ${credits}, а в программе ${programme} их ${needed}.`,
    kk: ({ order, credits, programme, needed }) =>
      `${order} бұйрығымен бітірген: ${credits} кредит, ал ${programme} бағдарламасында ${needed} кредит.`,
  },
  'graduated-without-attestation': {
    en: ({ order }) => `Graduated by order ${order}: no attestation is recorded.`,
    ru: ({ order }) => `Выпущен приказом ${order}: итоговая аттестация не записана.`,
    kk: ({ order }) => `${order} бұйрығымен бітірген: қорытынды аттестаттау жазылмаған.`,
  },
};
