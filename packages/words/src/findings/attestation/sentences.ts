import type { AttestationOddity } from '@tirkeu/domain/attestation';
import { statusIn } from '../../terms.ts';
import type { Sayings } from '../../sayings.ts';

export const attestationSentences: Sayings<'kind', AttestationOddity> = {
  'attested-while-not-active': {
    en: ({ minutes, heldOn, status }) => `Attestation of ${heldOn}, minutes ${minutes}, of a student who was ${statusIn('en', status)}.`,
    ru: ({ minutes, heldOn, status }) =>
      `Аттестация ${heldOn}, протокол ${minutes}; состояние обучающегося на этот день: ${statusIn('ru', status)}.`,
    kk: ({ minutes, heldOn, status }) =>
      `${heldOn} күнгі аттестаттау, ${minutes} хаттамасы; білім алушының сол күнгі күйі: ${statusIn('kk', status)}.`,
  },
  'defence-without-thesis': {
    en: ({ minutes, heldOn }) => `Defence of ${heldOn}, minutes ${minutes}, of a thesis whose topic had not been approved.`,
    ru: ({ minutes, heldOn }) => `Защита ${heldOn}, протокол ${minutes}: тема дипломной работы не была утверждена.`,
    kk: ({ minutes, heldOn }) => `${heldOn} күнгі қорғау, ${minutes} хаттамасы: дипломдық жұмыс тақырыбы бекітілмеген.`,
  },
};
