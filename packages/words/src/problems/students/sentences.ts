import type { StudentFlaw } from '@tirkeu/exchange';
import type { Sayings } from '../../sayings.ts';
import { recordedOtherwise } from '../recorded.ts';

export const studentsSentences: Sayings<'kind', StudentFlaw> = {
  'student-differs': recordedOtherwise({
    en: ({ student }) => `the student ${student}`,
    ru: ({ student }) => `обучающийся ${student}`,
    kk: ({ student }) => `${student} білім алушысы`,
  }),
  'iin-needed': {
    en: () => 'a citizen of KZ needs an iin',
    ru: () => 'гражданину KZ нужен ИИН',
    kk: () => 'KZ азаматына ЖСН керек',
  },
  'iin-contradicts-row': {
    en: () => 'the iin states another birth date or sex than the row',
    ru: () => 'по ИИН дата рождения или пол другие, чем в строке',
    kk: () => 'ЖСН бойынша туған күні немесе жынысы жолдағыдан басқа',
  },
  'iin-taken': {
    en: ({ holder }) => `the student ${holder} has the same iin`,
    ru: ({ holder }) => `такой же ИИН у обучающегося ${holder}`,
    kk: ({ holder }) => `${holder} білім алушысының ЖСН-і дәл осындай`,
  },
};
