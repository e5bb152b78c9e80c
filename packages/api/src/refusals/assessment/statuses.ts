import type { CloseStatementRefusal, EnterMarksRefusal, IssueStatementRefusal } from '@tirkeu/domain/assessment';
import type { Statuses } from '../status.ts';

export const assessmentStatuses: Statuses<CloseStatementRefusal | EnterMarksRefusal | IssueStatementRefusal> = {
  'no-such-statement': 404,
  'statement-differs': 409,
  'no-such-discipline': 422,
  'no-such-group': 422,
  'no-such-teacher': 422,
  'before-first-policy': 422,
  'closed-otherwise': 409,
  'closed-before-issued': 422,
  'mark-missing': 422,
  'mark-differs': 409,
  'statement-lists-no-such-student': 422,
  'mark-listed-twice': 422,
  'no-such-student': 422,
  'point-unexpected': 422,
  'not-enrolled': 422,
  'second-regular': 409,
};
