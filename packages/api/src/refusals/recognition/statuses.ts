import type { RecogniseRefusal } from '@tirkeu/domain/recognition';
import type { Statuses } from '../status.ts';

export const recognitionStatuses: Statuses<RecogniseRefusal> = {
  'recognition-differs': 409,
  'no-such-student': 404,
  'no-such-discipline': 422,
  'no-such-order': 422,
  'order-does-not-recognise': 422,
  'before-first-policy': 422,
  'percent-does-not-pass': 422,
};
