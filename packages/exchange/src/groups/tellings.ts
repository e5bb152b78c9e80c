import { enterTeacher, formGroup } from '@tirkeu/domain/groups';
import { changed, onRows, telling } from '../desk/index.ts';

export const enterTeacherTelling = telling(enterTeacher, {
  'teacher-differs': changed(({ teacher }, column) => ({ kind: 'teacher-differs', teacher, column })),
});

export const formGroupTelling = telling(formGroup, {
  'group-differs': changed(({ group }, column) => ({ kind: 'group-differs', group, column })),
  'no-such-programme': onRows('unknown-reference', 'programme'),
  'no-such-teacher': onRows('unknown-reference', 'adviser'),
});
