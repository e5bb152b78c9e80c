import { enterDiscipline, layDown, openProgramme } from '@tirkeu/domain/curriculum';
import { changed, onRows, telling } from '../desk/index.ts';

export const openProgrammeTelling = telling(openProgramme, {
  'programme-differs': changed(({ programme }, column) => ({ kind: 'programme-differs', programme, column })),
});

export const enterDisciplineTelling = telling(enterDiscipline, {
  'discipline-differs': changed(({ discipline }, column) => ({ kind: 'discipline-differs', discipline, column })),
});

export const layDownTelling = telling(layDown, {
  'no-such-programme': onRows('unknown-reference', 'programme'),
  'no-such-discipline': onRows('unknown-reference', 'discipline'),
  'discipline-listed-twice': onRows('duplicate'),
  'semester-beyond-programme': {
    code: 'out-of-range',
    column: 'semester',
    restsOn: ['programme', 'semester'],
    flaw: ({ semesters }) => ({ kind: 'semester-beyond-programme', semesters }),
  },
  'curriculum-row-differs': changed(({ discipline }, column) => ({ kind: 'curriculum-row-differs', discipline, column })),
});
