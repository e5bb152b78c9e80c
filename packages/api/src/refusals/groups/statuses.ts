import type { NothingDrafted } from '@tirkeu/domain';
import type { EnterTeacherRefusal, FormGroupRefusal } from '@tirkeu/domain/groups';
import type { Statuses } from '../status.ts';

export const groupsStatuses: Statuses<EnterTeacherRefusal | FormGroupRefusal | NothingDrafted> = {
  'teacher-differs': 409,
  'group-differs': 409,
  'no-such-programme': 422,
  'no-such-teacher': 422,
  'nothing-drafted': 404,
};
