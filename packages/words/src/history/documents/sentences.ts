import type { DocumentAct } from '@tirkeu/domain/documents';
import type { Sayings } from '../../sayings.ts';

const withGpa = (gpa: string | null): string => (gpa === null ? '' : `, GPA ${gpa}`);

export const documentSentences: Sayings<'act', DocumentAct> = {
  transcript: {
    en: ({ number, credits, gpa }) => `Transcript ${number} issued: ${credits} credits${withGpa(gpa)}`,
    ru: ({ number, credits, gpa }) => `Выдан транскрипт ${number}: кредитов ${credits}${withGpa(gpa)}`,
    kk: ({ number, credits, gpa }) => `${number} транскрипті берілген: ${credits} кредит${withGpa(gpa)}`,
  },
  diploma: {
    en: ({ number, honours, credits, gpa, percent, letter }) =>
      `Diploma ${number} issued${honours ? ' with honours' : ''}: ${credits} credits${withGpa(gpa)}, attestation ${percent}, ${letter}`,
    ru: ({ number, honours, credits, gpa, percent, letter }) =>
      `Выдан диплом${honours ? ' с отличием' : ''} ${number}: кредитов ${credits}${withGpa(gpa)}, аттестация ${percent}, ${letter}`,
    kk: ({ number, honours, credits, gpa, percent, letter }) =>
      `${number} ${honours ? 'үздік дипломы' : 'дипломы'} берілген: ${credits} кредит${withGpa(gpa)}, аттестаттау ${percent}, ${letter}`,
  },
};
