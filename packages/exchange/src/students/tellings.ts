import { register } from '@tirkeu/domain/students';
import { changed, onRows, telling } from '../desk/index.ts';

export const registerTelling = telling(register, {
  'student-differs': changed(({ student }, column) => ({ kind: 'student-differs', student, column })),
  'iin-missing': onRows('missing-value', 'iin'),
  'iin-contradicts': onRows('iin-mismatch', 'iin'),
  'iin-taken': {
    code: 'duplicate',
    column: 'iin',
    restsOn: ['student', 'iin'],
    flaw: ({ holder }) => ({ kind: 'iin-taken', holder }),
  },
});
