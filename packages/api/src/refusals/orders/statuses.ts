import type { RegisterOrderRefusal } from '@tirkeu/domain/orders';
import type { Statuses } from '../status.ts';

export const ordersStatuses: Statuses<RegisterOrderRefusal> = {
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
