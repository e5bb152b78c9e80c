import type { DiplomaReason } from '@tirkeu/domain/documents';
import type { Sayings } from '../../sayings.ts';
import { attestationKindIn } from '../../terms.ts';

export const diplomaSentences: Sayings<'why', DiplomaReason> = {
  'not-graduated': {
    en: () => 'A diploma is only for a student whose standing is graduated.',
    ru: () => 'Диплом полагается только обучающемуся, который выпущен.',
    kk: () => 'Диплом тек бітірген білім алушыға беріледі.',
  },
  attestation: {
    en: ({ kind, heldOn, minutes, percent, letter, policy, credits }) =>
      `${kind} of ${heldOn}, minutes ${minutes}: ${percent} is ${letter} under ${policy}; ${credits === null ? 'failed, no credits' : `${credits} credits`}.`,
    ru: ({ kind, heldOn, minutes, percent, letter, policy, credits }) =>
      `Аттестация (${attestationKindIn('ru', kind)}) ${heldOn}, протокол ${minutes}: ${percent} — это ${letter} по ${policy}; ${credits === null ? 'не сдано, кредитов нет' : `кредитов ${credits}`}.`,
    kk: ({ kind, heldOn, minutes, percent, letter, policy, credits }) =>
      `${heldOn} күнгі аттестаттау (${attestationKindIn('kk', kind)}), ${minutes} хаттамасы: ${percent} — ${policy} бойынша ${letter}; ${credits === null ? 'тапсырылмаған, кредит жоқ' : `${credits} кредит`}.`,
  },
  'last-attestation': {
    en: ({ percent, letter }) => `The last attestation gives percent and letter: ${percent}, ${letter}.`,
    ru: ({ percent, letter }) => `Процент и буква — по последней аттестации: ${percent}, ${letter}.`,
    kk: ({ percent, letter }) => `Пайыз бен әріп соңғы аттестаттау бойынша: ${percent}, ${letter}.`,
  },
  'diploma-credits': {
    en: ({ disciplines, credits }) => `Credits of ${disciplines} passed disciplines and of the passed attestations: ${credits}.`,
    ru: ({ disciplines, credits }) => `Кредиты сданных дисциплин (их ${disciplines}) и сданных аттестаций: ${credits}.`,
    kk: ({ disciplines, credits }) => `Тапсырылған ${disciplines} пәннің және тапсырылған аттестаттаулардың кредиттері: ${credits}.`,
  },
  'no-credits': {
    en: () => 'No credits count: no GPA.',
    ru: () => 'Нет учитываемых кредитов: GPA нет.',
    kk: () => 'Есепке алынатын кредит жоқ: GPA жоқ.',
  },
  'cumulative-gpa': {
    en: ({ gpa }) => (gpa === null ? 'There is no cumulative GPA.' : `Cumulative GPA ${gpa}.`),
    ru: ({ gpa }) => (gpa === null ? 'GPA за всё время нет.' : `GPA за всё время ${gpa}.`),
    kk: ({ gpa }) => (gpa === null ? 'Жалпы GPA жоқ.' : `Жалпы GPA ${gpa}.`),
  },
  'no-attestation': {
    en: () => 'No attestation is known: no honours.',
    ru: () => 'Итоговая аттестация неизвестна: без отличия.',
    kk: () => 'Қорытынды аттестаттау белгісіз: үздік емес.',
  },
  'gpa-too-low': {
    en: ({ minimum }) => `The cumulative GPA does not reach ${minimum}: no honours.`,
    ru: ({ minimum }) => `GPA за всё время не достигает ${minimum}: без отличия.`,
    kk: ({ minimum }) => `Жалпы GPA ${minimum} мәніне жетпейді: үздік емес.`,
  },
  'letter-too-low': {
    en: ({ discipline, letter }) => `${discipline}: ${letter} is not among the letters for honours.`,
    ru: ({ discipline, letter }) => `${discipline}: ${letter} не входит в число букв для диплома с отличием.`,
    kk: ({ discipline, letter }) => `${discipline}: ${letter} үздік дипломға лайық әріптерге жатпайды.`,
  },
  'attestation-too-low': {
    en: ({ minutes, letter }) => `Attestation ${minutes}: ${letter} is not among the letters for honours.`,
    ru: ({ minutes, letter }) => `Аттестация, протокол ${minutes}: ${letter} не входит в число букв для диплома с отличием.`,
    kk: ({ minutes, letter }) => `Аттестаттау, ${minutes} хаттамасы: ${letter} үздік дипломға лайық әріптерге жатпайды.`,
  },
  'failed-once': {
    en: ({ discipline, on, letter }) => `${discipline} was failed on ${on} (${letter}), and repeats are not allowed.`,
    ru: ({ discipline, on, letter }) => `Дисциплина ${discipline} не сдана ${on} (${letter}), а повторные попытки не допускаются.`,
    kk: ({ discipline, on, letter }) => `${discipline} пәні ${on} күні тапсырылмаған (${letter}), ал қайталауға жол берілмейді.`,
  },
  honours: {
    en: ({ honours, policy }) =>
      `${honours ? 'Honours: nothing stands against them' : 'No honours'}${policy === null ? '' : ` under ${policy}, the policy of the day of the last attestation`}.`,
    ru: ({ honours, policy }) =>
      `${honours ? 'С отличием: ничто не препятствует' : 'Без отличия'}${policy === null ? '' : ` по ${policy}, политике дня последней аттестации`}.`,
    kk: ({ honours, policy }) =>
      `${honours ? 'Үздік диплом: кедергі жоқ' : 'Үздік емес'}${policy === null ? '' : `, соңғы аттестаттау күнгі ${policy} саясаты бойынша`}.`,
  },
};
