import type {
  CloseStatementRefusal,
  ConfirmRectificationRefusal,
  EnterMarksRefusal,
  EnterPointsRefusal,
  IssueStatementRefusal,
  PrepareStatementRefusal,
  ProposeRectificationRefusal,
  RejectRectificationRefusal,
  VoidStatementRefusal,
} from '@tirkeu/domain/assessment';
import type { Statuses } from '../status.ts';

type Refusal =
  | PrepareStatementRefusal
  | IssueStatementRefusal
  | EnterPointsRefusal
  | EnterMarksRefusal
  | CloseStatementRefusal
  | VoidStatementRefusal
  | ProposeRectificationRefusal
  | ConfirmRectificationRefusal
  | RejectRectificationRefusal;

export const assessmentStatuses: Statuses<Refusal> = {
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
  'statement-not-issued': 409,
  'statement-voided': 409,
  'already-issued': 409,
  'student-listed-twice': 422,
  'not-on-list': 422,
  'value-unfit': 422,
  'entered-before-issued': 422,
  'entry-undated': 422,
  'outside-window': 409,
  'voided-too-early': 422,
  'statement-still-open': 409,
  'rectification-differs': 409,
  'proposed-before-closed': 422,
  'no-such-rectification': 404,
  'rectification-rejected': 409,
  'rectification-confirmed': 409,
  'confirmed-otherwise': 409,
  'confirmed-before-proposed': 422,
  'second-person-needed': 409,
  'rejected-otherwise': 409,
  'rejected-before-proposed': 422,
};
