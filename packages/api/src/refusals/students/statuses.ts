import type { RegisterStudentRefusal } from '@tirkeu/domain/students';
import type { Statuses } from '../status.ts';

export const studentsStatuses: Statuses<RegisterStudentRefusal> = {
  'student-differs': 409,
  'iin-missing': 422,
  'iin-contradicts': 422,
  'iin-taken': 409,
};
