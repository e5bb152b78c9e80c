import { at, sequence, slice, type StudentNumber } from '../kernel/index.ts';
import { PersonReserved, StudentRegistered } from './events.ts';

/** The personal file: one entry, `file`. */
export const registrationSlice = slice<StudentRegistered>({ name: 'registration', events: [StudentRegistered], keyOf: () => 'file' });

export const registration = (student: StudentNumber) => at(registrationSlice, student);

/** Whose IIN it is. */
export const personFold = sequence<StudentNumber | undefined, PersonReserved>({
  category: 'person',
  name: 'person',
  events: [PersonReserved],
  initial: undefined,
  evolve: (holder, event) => holder ?? event.student,
});
