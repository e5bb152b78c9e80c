import type { ApproveThesisRefusal, RecordAttestationRefusal } from '@tirkeu/domain/attestation';
import type { Statuses } from '../status.ts';

export const attestationStatuses: Statuses<ApproveThesisRefusal | RecordAttestationRefusal> = {
  'attestation-differs': 409,
  'thesis-differs': 409,
  'no-such-student': 404,
  'no-such-teacher': 422,
  'before-first-policy': 422,
};
