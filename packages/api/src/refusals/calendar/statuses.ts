import type { NothingDrafted } from '@tirkeu/domain';
import type { AssignCalendarRefusal, AssignToStudentRefusal, LayDownCalendarRefusal } from '@tirkeu/domain/calendar';
import type { Statuses } from '../status.ts';

export const calendarStatuses: Statuses<NothingDrafted | LayDownCalendarRefusal | AssignCalendarRefusal | AssignToStudentRefusal> = {
  'period-ends-before-it-begins': 422,
  'term-does-not-fit-period': 422,
  'period-differs': 409,
  'period-listed-twice': 422,
  'no-such-calendar': 404,
  'no-such-programme': 422,
  'no-such-student': 422,
  'nothing-drafted': 404,
};
