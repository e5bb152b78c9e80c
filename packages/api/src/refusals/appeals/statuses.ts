import type { AppointCommissionRefusal, LodgeAppealRefusal, RecordHearingRefusal, WithdrawAppealRefusal } from '@tirkeu/domain/appeals';
import type { Statuses } from '../status.ts';

export const appealsStatuses: Statuses<LodgeAppealRefusal | RecordHearingRefusal | WithdrawAppealRefusal | AppointCommissionRefusal> = {
  'appeal-differs': 409,
  'no-such-statement': 422,
  'no-such-student': 422,
  'statement-voided': 409,
  'statement-still-open': 409,
  'lodged-before-closed': 422,
  'no-exam-to-appeal': 422,
  'no-such-appeal': 404,
  'heard-before-lodged': 422,
  'hearing-differs': 409,
  'outside-window': 422,
  'appeal-withdrawn': 409,
  'no-such-commission': 422,
  'present-without-commission': 422,
  'appointed-after-hearing': 422,
  'no-member-of-commission': 422,
  'already-heard': 409,
  'withdrawn-before-lodged': 422,
  'withdrawal-differs': 409,
  'commission-differs': 409,
  'no-such-teacher': 422,
  'member-listed-twice': 422,
};
