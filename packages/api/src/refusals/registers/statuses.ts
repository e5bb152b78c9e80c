import type { BearingRefusal, OpenRegisterRefusal, TakeNumberRefusal, VoidNumberRefusal } from '@tirkeu/domain/registers';
import type { Statuses } from '../status.ts';

/** What a document may not bear contradicts its register. */
export const bearingStatuses: Statuses<BearingRefusal> = { 'number-not-taken': 409, 'number-voided': 409 };

export const registersStatuses: Statuses<OpenRegisterRefusal | TakeNumberRefusal | VoidNumberRefusal> = {
  ...bearingStatuses,
  'register-differs': 409,
  'pattern-without-number': 422,
  'number-used': 409,
  'register-not-open': 404,
  'voided-before-taken': 422,
};
