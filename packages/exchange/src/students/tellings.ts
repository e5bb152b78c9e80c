import { register } from '@tirkeu/domain/students';
import { changed, onRows, telling } from '../desk/index.ts';

export const registerTelling = telling(register, {
  'student-differs': changed(({ student }) => `the student ${student}`),
  'iin-missing': onRows('missing-value', 'iin'),
  'iin-contradicts': onRows('iin-mismatch', 'iin'),
  'iin-taken': {
    code: 'duplicate',
    column: 'iin',
    restsOn: ['student', 'iin'],
    says: ({ holder }) => `the student ${holder} has the same iin`,
  },
});
