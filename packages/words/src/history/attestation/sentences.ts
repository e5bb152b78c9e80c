import type { AttestationAct } from '@tirkeu/domain/attestation';
import type { Sayings } from '../../sayings.ts';
import { attestationKindIn } from '../../terms.ts';

export const attestationSentences: Sayings<'act', AttestationAct> = {
  attestation: {
    en: ({ kind, minutes, percent, letter, credits }) => `${kind}, minutes ${minutes}: ${percent}, ${letter}, ${credits} credits`,
    ru: ({ kind, minutes, percent, letter, credits }) =>
      `Аттестация (${attestationKindIn('ru', kind)}), протокол ${minutes}: ${percent}, ${letter}, кредитов ${credits}`,
    kk: ({ kind, minutes, percent, letter, credits }) =>
      `Аттестаттау (${attestationKindIn('kk', kind)}), ${minutes} хаттамасы: ${percent}, ${letter}, ${credits} кредит`,
  },
  thesis: {
    en: ({ topic, supervisor, originality, predefenceOn }) =>
      [
        `Thesis topic approved: ${topic}; supervisor ${supervisor}`,
        ...(originality === null ? [] : [`originality ${originality} %`]),
        ...(predefenceOn === null ? [] : [`pre-defence on ${predefenceOn}`]),
      ].join('; '),
    ru: ({ topic, supervisor, originality, predefenceOn }) =>
      [
        `Утверждена тема дипломной работы: ${topic}; научный руководитель ${supervisor}`,
        ...(originality === null ? [] : [`оригинальность ${originality} %`]),
        ...(predefenceOn === null ? [] : [`предзащита ${predefenceOn}`]),
      ].join('; '),
    kk: ({ topic, supervisor, originality, predefenceOn }) =>
      [
        `Дипломдық жұмыс тақырыбы бекітілген: ${topic}; ғылыми жетекші ${supervisor}`,
        ...(originality === null ? [] : [`түпнұсқалығы ${originality} %`]),
        ...(predefenceOn === null ? [] : [`алдын ала қорғау ${predefenceOn}`]),
      ].join('; '),
  },
};
