import type { LodgeAppealRefusal, RecordHearingRefusal } from '@tirkeu/domain/appeals';
import type { Statuses } from '../status.ts';

export const appealsStatuses: Statuses<LodgeAppealRefusal | RecordHearingRefusal> = {
  'appeal-differs': 409,
  'no-such-statement': 422,
  'no-such-student': 422,
  'statement-still-open': 409,
  'lodged-before-closed': 422,
  'no-exam-to-appeal': 422,
  'no-such-appeal': 404,
  'heard-before-lodged': 422,
  'hearing-differs': 409,
};
