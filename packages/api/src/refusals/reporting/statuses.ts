import type { SendForm34Refusal } from '@tirkeu/domain/reporting';
import type { Statuses } from '../status.ts';

export const reportingStatuses: Statuses<SendForm34Refusal> = {
  'already-sent': 409,
  'nothing-to-send': 422,
  'no-form34-for-summer': 422,
  'row-listed-twice': 422,
  'no-such-programme': 422,
  'row-does-not-add-up': 422,
  'not-yet-decided': 422,
  'row-without-place': 422,
  'deviation-without-ground': 409,
  'ground-without-deviation': 409,
  'ground-given-twice': 422,
};
