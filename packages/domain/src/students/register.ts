import type * as t from 'io-ts';
import { command, differingField, type Entries, isSealed, particulars, statedByIin } from '../kernel/index.ts';
import { type StudentRegistered, studentFields, studentOptional } from './events.ts';
import { registration } from './state.ts';

export const RegisterStudent = particulars(studentFields, studentOptional);
export type RegisterStudent = t.TypeOf<typeof RegisterStudent>;

const fields = ['iin', 'surname', 'givenName', 'patronymic', 'bornOn', 'sex', 'citizenship', 'socialCategory'] as const;

export type RegisterStudentRefusal =
  | { readonly refusal: 'student-differs'; readonly student: string; readonly field: (typeof fields)[number] }
  | { readonly refusal: 'iin-missing'; readonly student: string }
  | { readonly refusal: 'iin-contradicts'; readonly student: string; readonly field: 'bornOn' | 'sex' | 'seventh-digit' }
  | { readonly refusal: 'iin-taken'; readonly student: string; readonly holder: string };

/** How an IIN contradicts the birth date or the sex beside it, or undefined. */
export const iinContradiction = (iin: string, bornOn: string, sex: 'm' | 'f'): 'bornOn' | 'sex' | 'seventh-digit' | undefined => {
  const stated = statedByIin(iin);
  if (stated === undefined) return 'seventh-digit';
  if (stated.bornOn !== bornOn) return 'bornOn';
  return stated.sex === sex ? undefined : 'sex';
};

/** Opens a student's personal file. The IIN is reserved: one person is entered once. */
export const register = command('students.register', {
  summary: "Opens a student's personal file and reserves the IIN.",
  codec: RegisterStudent,
  path: 'POST /students',
  stream: (input: RegisterStudent) => registration(input.student),
  reads: () => [],
  reserves: ({ iin, student }: RegisterStudent) => (iin === undefined || isSealed(iin) ? undefined : { iin, student }),
  refusals: ['student-differs', 'iin-missing', 'iin-contradicts', 'iin-taken'],
  check:
    ({ holderOf }) =>
    (input: RegisterStudent) =>
    (state: Entries<StudentRegistered>): readonly RegisterStudentRefusal[] => {
      const { student, iin, bornOn, sex, citizenship } = input;
      const refusals: RegisterStudentRefusal[] = [];
      const recorded = state['file'];
      const field = recorded === undefined ? undefined : differingField(fields, recorded, input);
      if (field !== undefined) refusals.push({ refusal: 'student-differs', student, field });
      if (iin === undefined) {
        if (citizenship === 'KZ') refusals.push({ refusal: 'iin-missing', student });
        return refusals;
      }
      if (isSealed(iin) || isSealed(bornOn)) return refusals;
      const contradiction = iinContradiction(iin, bornOn, sex);
      if (contradiction !== undefined) refusals.push({ refusal: 'iin-contradicts', student, field: contradiction });
      const holder = holderOf(iin);
      if (holder !== undefined && holder !== student) refusals.push({ refusal: 'iin-taken', student, holder });
      return refusals;
    },
  record:
    () =>
    (input: RegisterStudent) =>
    (state: Entries<StudentRegistered>): readonly StudentRegistered[] =>
      state['file'] === undefined ? [{ type: 'StudentRegistered', ...input }] : [],
});
