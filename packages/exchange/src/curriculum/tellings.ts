import { enterDiscipline, layDown, openProgramme } from '@tirkeu/domain/curriculum';
import { changed, onRows, telling } from '../desk/index.ts';

export const openProgrammeTelling = telling(openProgramme, {
  'programme-differs': changed(({ programme }) => `the programme ${programme}`),
});

export const enterDisciplineTelling = telling(enterDiscipline, {
  'discipline-differs': changed(({ discipline }) => `the discipline ${discipline}`),
});

export const layDownTelling = telling(layDown, {
  'no-such-programme': onRows('unknown-reference', 'programme'),
  'no-such-discipline': onRows('unknown-reference', 'discipline'),
  'discipline-listed-twice': onRows('duplicate'),
  'semester-beyond-programme': {
    code: 'out-of-range',
    column: 'semester',
    restsOn: ['programme', 'semester'],
    says: ({ semesters }) => `the programme has only ${semesters} semesters`,
  },
  'curriculum-row-differs': changed(({ discipline }) => `the discipline ${discipline} of this curriculum`),
});
