import type { IssueDiplomaRefusal, IssueTranscriptRefusal } from '@tirkeu/domain/documents';
import { bearingStatuses } from '../registers/statuses.ts';
import type { Statuses } from '../status.ts';

export const documentsStatuses: Statuses<IssueDiplomaRefusal | IssueTranscriptRefusal> = {
  ...bearingStatuses,
  'number-used': 409,
  'already-issued': 409,
  'no-such-student': 422,
  'no-such-programme': 422,
  'not-graduated': 422,
};
