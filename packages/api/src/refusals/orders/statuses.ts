import type { DraftOrderRefusal, RegisterDraftRefusal, RegisterOrderRefusal, WithdrawDraftRefusal } from '@tirkeu/domain/orders';
import { bearingStatuses } from '../registers/statuses.ts';
import type { Statuses } from '../status.ts';

export const ordersStatuses: Statuses<DraftOrderRefusal | WithdrawDraftRefusal | RegisterDraftRefusal | RegisterOrderRefusal> = {
  ...bearingStatuses,
  'no-such-draft': 404,
  'draft-registered': 409,
  'draft-withdrawn': 409,
  'number-taken-for-another': 409,
  'order-number-reused': 409,
  'order-differs': 409,
  'order-lists-no-such-student': 422,
  'student-listed-twice': 422,
  'order-field-missing': 422,
  'order-field-unexpected': 422,
  'no-such-student': 422,
  'no-such-programme': 422,
  'no-such-group': 422,
  'no-such-order': 422,
  'cancelled-before-made': 422,
  'not-attested': 422,
};
