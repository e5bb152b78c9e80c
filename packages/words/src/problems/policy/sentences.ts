import type { PolicyFlaw } from '@tirkeu/exchange';
import type { Lang } from '../../lang.ts';
import type { Sayings } from '../../sayings.ts';

type FaultOf<K extends PolicyFlaw['kind']> = Extract<PolicyFlaw, { readonly kind: K; readonly fault: string }>['fault'];

const misread: Readonly<Record<Lang, Readonly<Record<FaultOf<'policy-misread'>, (place: string) => string>>>> = {
  en: {
    'unknown-key': (place) => `${place} is not known here`,
    'missing-key': (place) => `${place} is missing`,
    'bad-value': (place) => `${place} has no fitting value`,
  },
  ru: {
    'unknown-key': (place) => `${place}: здесь этого не бывает`,
    'missing-key': (place) => `${place}: не указано`,
    'bad-value': (place) => `${place}: значение не подходит`,
  },
  kk: {
    'unknown-key': (place) => `${place}: мұнда мұндай болмайды`,
    'missing-key': (place) => `${place}: көрсетілмеген`,
    'bad-value': (place) => `${place}: мәні жарамайды`,
  },
};

const unsound: Readonly<Record<Lang, Readonly<Record<FaultOf<'policy-unsound'>, string>>>> = {
  en: {
    weights: 'the weights of rating and exam do not add up to 1',
    'scale-without-zero': 'the scale does not reach down to 0',
    'scale-row-twice': 'two rows of the scale begin at one percent',
    'unknown-letter': 'a letter stands here that the scale does not have',
    'pass-mark': 'the exam must be passed, but its pass mark is not where the lowest passing row of the scale begins',
  },
  ru: {
    weights: 'веса рейтинга и экзамена не дают в сумме 1',
    'scale-without-zero': 'шкала не доходит до 0',
    'scale-row-twice': 'две строки шкалы начинаются с одного процента',
    'unknown-letter': 'здесь стоит буква, которой нет в шкале',
    'pass-mark': 'экзамен нужно сдать, но проходной балл не совпадает с началом низшей проходной строки шкалы',
  },
  kk: {
    weights: 'рейтинг пен емтихан үлестерінің қосындысы 1 емес',
    'scale-without-zero': 'шкала 0-ге дейін жетпейді',
    'scale-row-twice': 'шкаланың екі жолы бір пайыздан басталады',
    'unknown-letter': 'мұнда шкалада жоқ әріп тұр',
    'pass-mark': 'емтиханды тапсыру міндетті, бірақ өту балы шкаланың ең төменгі өту жолының басына сәйкес емес',
  },
};

export const policySentences: Sayings<'kind', PolicyFlaw> = {
  'policy-misread': {
    en: ({ pointer, fault }) => misread.en[fault](pointer === '' ? 'the document' : pointer),
    ru: ({ pointer, fault }) => misread.ru[fault](pointer === '' ? 'документ' : pointer),
    kk: ({ pointer, fault }) => misread.kk[fault](pointer === '' ? 'құжат' : pointer),
  },
  'policy-twice': {
    en: ({ policy }) => `the policy ${policy} stands in the file already`,
    ru: ({ policy }) => `политика ${policy} уже есть в файле`,
    kk: ({ policy }) => `${policy} саясаты файлда бар`,
  },
  'institution-differs': {
    en: ({ pointer }) => `the institution is recorded otherwise at ${pointer}`,
    ru: ({ pointer }) => `организация записана иначе в ${pointer}`,
    kk: ({ pointer }) => `ұйым ${pointer} орнында басқаша жазылған`,
  },
  'policy-differs': {
    en: ({ policy, pointer }) => `the policy ${policy} is recorded otherwise at ${pointer}`,
    ru: ({ policy, pointer }) => `политика ${policy} записана иначе в ${pointer}`,
    kk: ({ policy, pointer }) => `${policy} саясаты ${pointer} орнында басқаша жазылған`,
  },
  'policy-unsound': {
    en: ({ policy, fault }) => `policy ${policy}: ${unsound.en[fault]}`,
    ru: ({ policy, fault }) => `политика ${policy}: ${unsound.ru[fault]}`,
    kk: ({ policy, fault }) => `${policy} саясаты: ${unsound.kk[fault]}`,
  },
  'policies-of-one-day': {
    en: ({ policy, other, inForceFrom }) => `the policies ${policy} and ${other} are both in force from ${inForceFrom}`,
    ru: ({ policy, other, inForceFrom }) => `политики ${policy} и ${other} вступают в силу в один день, ${inForceFrom}`,
    kk: ({ policy, other, inForceFrom }) => `${policy} және ${other} саясаттары бір күні, ${inForceFrom}, күшіне енеді`,
  },
  'policy-judges-the-past': {
    en: ({ policy, inForceFrom, lastJudgedOn }) =>
      `the policy ${policy} is in force from ${inForceFrom}, but a grade of ${lastJudgedOn} is recorded and is never given anew`,
    ru: ({ policy, inForceFrom, lastJudgedOn }) =>
      `политика ${policy} действует с ${inForceFrom}, но записана оценка от ${lastJudgedOn}, а заново она не выставляется`,
    kk: ({ policy, inForceFrom, lastJudgedOn }) =>
      `${policy} саясаты ${inForceFrom} күнінен күшінде, бірақ ${lastJudgedOn} күнгі баға жазылып қойған, ол қайта қойылмайды`,
  },
  'no-policy-yet': {
    en: ({ on }) => `no policy was in force yet on ${on}`,
    ru: ({ on }) => `на ${on} ещё не действовала ни одна политика`,
    kk: ({ on }) => `${on} күні әлі ешқандай саясат күшінде болмаған`,
  },
};
