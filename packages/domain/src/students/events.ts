import type * as t from 'io-ts';
import { CalendarDate, event, Iin, personal, Sex, SocialCategory, StudentNumber, Text } from '../kernel/index.ts';

export const studentFields = {
  student: StudentNumber,
  surname: personal(Text),
  givenName: personal(Text),
  bornOn: personal(CalendarDate),
  sex: Sex,
  citizenship: Text,
};
export const studentOptional = { iin: personal(Iin), patronymic: personal(Text), socialCategory: SocialCategory };

/** A student's personal file was opened. */
export const StudentRegistered = event('StudentRegistered', studentFields, studentOptional);
export type StudentRegistered = t.TypeOf<typeof StudentRegistered>;

/** An IIN was reserved for a student, in a stream named by the keyed hash of the number: one person is entered once. */
export const PersonReserved = event('PersonReserved', { student: StudentNumber });
export type PersonReserved = t.TypeOf<typeof PersonReserved>;

export const studentEvents = [StudentRegistered, PersonReserved] as const;
