import type { ConfirmPromotionRefusal } from '@tirkeu/domain/progression';
import type { Statuses } from '../status.ts';

export const progressionStatuses: Statuses<ConfirmPromotionRefusal> = {
  'already-confirmed': 409,
  'nobody-listed': 422,
  'student-listed-twice': 422,
  'no-such-student': 422,
  'before-first-policy': 422,
  'threshold-differs': 422,
};
