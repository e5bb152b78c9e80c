import type * as t from 'io-ts';
import { discipline, disciplineOn } from '../curriculum/index.ts';
import { group, teacher } from '../groups/index.ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { policies, policyOn, refOf } from '../policy/index.ts';
import { type IsVoided, isVoided } from './against-stage.ts';
import { againstListing, listingReads, type ListingRefusal } from './entering.ts';
import { type StatementIssued, statementFields } from './events.ts';
import { headerNames } from './prepare-statement.ts';
import { isInHand, type Statement, statement } from './state.ts';

export const IssueStatement = particulars(statementFields);
export type IssueStatement = t.TypeOf<typeof IssueStatement>;

const fields = [...headerNames, 'issuedOn'] as const;

export type IssueStatementRefusal =
  | IsVoided
  | ListingRefusal
  | { readonly refusal: 'statement-differs'; readonly statement: string; readonly field: (typeof fields)[number] }
  | { readonly refusal: 'no-such-discipline'; readonly statement: string; readonly discipline: string }
  | { readonly refusal: 'no-such-group'; readonly statement: string; readonly group: string }
  | { readonly refusal: 'no-such-teacher'; readonly statement: string; readonly teacher: string }
  | { readonly refusal: 'before-first-policy'; readonly statement: string; readonly issuedOn: string };

/**
 * Issues a statement for a discipline, a group and an attempt; the policy in force on that day will grade it. One that was prepared
 * must be headed as it was, and is issued for the students of its preparation.
 */
export const issueStatement = command('assessment.issue-statement', {
  summary: 'Issues a statement for a discipline, a group and an attempt; where it was prepared, for the students of its preparation.',
  codec: IssueStatement,
  path: 'POST /statements',
  stream: (input: IssueStatement) => statement(input.statement),
  reads: (input: IssueStatement, state: Statement) => [
    discipline(input.discipline),
    group(input.group),
    teacher(input.teacher),
    policies,
    ...(state.stage === 'Prepared' ? listingReads(state.prepared.students) : []),
  ],
  refusals: [
    'statement-differs',
    'statement-voided',
    'no-such-discipline',
    'no-such-group',
    'no-such-teacher',
    'before-first-policy',
    'not-enrolled',
    'second-regular',
  ],
  check:
    ({ look, actor }) =>
    (input: IssueStatement) =>
    (state: Statement): readonly IssueStatementRefusal[] => {
      const { statement: number } = input;
      const refusals: IssueStatementRefusal[] = [];
      if (state.stage === 'Voided') return [isVoided(state, number)];
      if (isInHand(state)) {
        const field = differingField(fields, state.issued, input);
        return field === undefined ? [] : [{ refusal: 'statement-differs', statement: number, field }];
      }
      if (state.stage === 'Prepared') {
        const field = differingField(headerNames, state.prepared, input);
        if (field !== undefined) return [{ refusal: 'statement-differs', statement: number, field }];
      }
      if (look(discipline(input.discipline)) === undefined)
        refusals.push({ refusal: 'no-such-discipline', statement: number, discipline: input.discipline });
      if (look(group(input.group)) === undefined) refusals.push({ refusal: 'no-such-group', statement: number, group: input.group });
      if (look(teacher(input.teacher)) === undefined)
        refusals.push({ refusal: 'no-such-teacher', statement: number, teacher: input.teacher });
      if (policyOn(look(policies), input.issuedOn) === undefined)
        refusals.push({ refusal: 'before-first-policy', statement: number, issuedOn: input.issuedOn });
      if (state.stage === 'Prepared' && actor !== undefined)
        refusals.push(...state.prepared.students.flatMap((student) => againstListing(look, input, student)));
      return refusals;
    },
  record:
    ({ look }) =>
    (input: IssueStatement) =>
    (state: Statement): readonly StatementIssued[] => {
      const of = disciplineOn(look(discipline(input.discipline)), input.issuedOn);
      const policy = policyOn(look(policies), input.issuedOn);
      if ((state.stage !== 'NotIssued' && state.stage !== 'Prepared') || of === undefined || policy === undefined) return [];
      const { credits, control, countsInGpa } = of;
      const listed = state.stage === 'Prepared' ? { students: state.prepared.students } : {};
      return [{ type: 'StatementIssued', ...input, credits, control, countsInGpa, policy: refOf(policy), ...listed }];
    },
});
