import { at, slice, type StudentNumber } from '../kernel/index.ts';
import { DisciplineRecognised } from './events.ts';

/** A student's recognised disciplines, by discipline. */
export const recognitionsSlice = slice<DisciplineRecognised>({
  name: 'recognitions',
  events: [DisciplineRecognised],
  keyOf: (event) => event.discipline,
});

export const recognitionsOf = (student: StudentNumber) => at(recognitionsSlice, student);
