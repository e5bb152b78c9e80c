import type { AwardRefusal } from '@tirkeu/domain/scholarship';
import type { Statuses } from '../status.ts';

export const scholarshipStatuses: Statuses<AwardRefusal> = {
  'already-awarded': 409,
  'nobody-listed': 422,
  'no-scholarship-for-summer': 422,
  'student-listed-twice': 422,
  'no-such-student': 422,
  'before-first-policy': 422,
};
