import type { IssueDiplomaRefusal, IssueTranscriptRefusal } from '@tirkeu/domain/documents';
import type { Statuses } from '../status.ts';

export const documentsStatuses: Statuses<IssueDiplomaRefusal | IssueTranscriptRefusal> = {
  'number-used': 409,
  'already-issued': 409,
  'no-such-student': 422,
  'no-such-programme': 422,
  'not-graduated': 422,
};
