import type { ConfirmPromotionRefusal, ConfirmRatingRefusal, DraftPromotionRefusal, DraftRatingRefusal } from '@tirkeu/domain/progression';
import type { Statuses } from '../status.ts';

export const progressionStatuses: Statuses<DraftPromotionRefusal | ConfirmPromotionRefusal | DraftRatingRefusal | ConfirmRatingRefusal> = {
  'already-confirmed': 409,
  'nothing-drafted': 404,
  'not-yet-decided': 422,
  'nobody-listed': 422,
  'student-listed-twice': 422,
  'no-such-student': 422,
  'before-first-policy': 422,
  'threshold-differs': 422,
  'deviation-without-ground': 409,
  'ground-without-deviation': 409,
  'ground-given-twice': 422,
};
