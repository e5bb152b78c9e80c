import type { AttestationFlaw } from '@tirkeu/exchange';
import type { Sayings } from '../../sayings.ts';
import { recordedOtherwise } from '../recorded.ts';

export const attestationSentences: Sayings<'kind', AttestationFlaw> = {
  'thesis-differs': recordedOtherwise({
    en: ({ student }) => `the thesis of the student ${student}`,
    ru: ({ student }) => `дипломная работа обучающегося ${student}`,
    kk: ({ student }) => `${student} білім алушысының дипломдық жұмысы`,
  }),
  'attestation-differs': recordedOtherwise({
    en: ({ student, minutes }) => `the attestation of the student ${student} in the minutes ${minutes}`,
    ru: ({ student, minutes }) => `аттестация обучающегося ${student} по протоколу ${minutes}`,
    kk: ({ student, minutes }) => `${student} білім алушысының ${minutes} хаттамасындағы аттестаттауы`,
  }),
};
