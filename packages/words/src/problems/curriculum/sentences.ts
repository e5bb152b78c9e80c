import type { CurriculumFlaw } from '@tirkeu/exchange';
import type { Sayings } from '../../sayings.ts';
import { recordedOtherwise } from '../recorded.ts';

export const curriculumSentences: Sayings<'kind', CurriculumFlaw> = {
  'programme-differs': recordedOtherwise({
    en: ({ programme }) => `the programme ${programme}`,
    ru: ({ programme }) => `программа ${programme}`,
    kk: ({ programme }) => `${programme} бағдарламасы`,
  }),
  'discipline-differs': recordedOtherwise({
    en: ({ discipline }) => `the discipline ${discipline}`,
    ru: ({ discipline }) => `дисциплина ${discipline}`,
    kk: ({ discipline }) => `${discipline} пәні`,
  }),
  'curriculum-row-differs': recordedOtherwise({
    en: ({ discipline }) => `the discipline ${discipline} of this curriculum`,
    ru: ({ discipline }) => `дисциплина ${discipline} этого учебного плана`,
    kk: ({ discipline }) => `осы оқу жоспарының ${discipline} пәні`,
  }),
  'semester-beyond-programme': {
    en: ({ semesters }) => `the programme has only ${semesters} semesters`,
    ru: ({ semesters }) => `в программе семестров всего ${semesters}`,
    kk: ({ semesters }) => `бағдарламада бар болғаны ${semesters} семестр`,
  },
};
