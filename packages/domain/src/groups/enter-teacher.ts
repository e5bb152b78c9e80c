import type * as t from 'io-ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { type TeacherEntered, teacherFields, teacherOptional } from './events.ts';
import { type Teacher, teacher } from './state.ts';

export const EnterTeacher = particulars(teacherFields, teacherOptional);
export type EnterTeacher = t.TypeOf<typeof EnterTeacher>;

const fields = ['surname', 'givenName', 'patronymic', 'department'] as const;

export type EnterTeacherRefusal = {
  readonly refusal: 'teacher-differs';
  readonly teacher: string;
  readonly field: (typeof fields)[number];
};

/** Enters a teacher. */
export const enterTeacher = command('groups.enter-teacher', {
  summary: 'Enters a teacher.',
  codec: EnterTeacher,
  path: 'POST /teachers',
  stream: (input: EnterTeacher) => teacher(input.teacher),
  reads: () => [],
  refusals: ['teacher-differs'],
  check:
    () =>
    (input: EnterTeacher) =>
    (entered: Teacher): readonly EnterTeacherRefusal[] => {
      const field = entered === undefined ? undefined : differingField(fields, entered, input);
      return field === undefined ? [] : [{ refusal: 'teacher-differs', teacher: input.teacher, field }];
    },
  record:
    () =>
    (input: EnterTeacher) =>
    (entered: Teacher): readonly TeacherEntered[] =>
      entered === undefined ? [{ type: 'TeacherEntered', ...input }] : [],
});
