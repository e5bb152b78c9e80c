import type { ConfirmAwardsRefusal, DraftAwardsRefusal } from '@tirkeu/domain/scholarship';
import type { Statuses } from '../status.ts';

export const scholarshipStatuses: Statuses<DraftAwardsRefusal | ConfirmAwardsRefusal> = {
  'already-confirmed': 409,
  'nothing-drafted': 404,
  'not-yet-decided': 422,
  'nobody-listed': 422,
  'no-scholarship-for-summer': 422,
  'student-listed-twice': 422,
  'no-such-student': 422,
  'before-first-policy': 422,
  'deviation-without-ground': 409,
  'ground-without-deviation': 409,
  'ground-given-twice': 422,
};
