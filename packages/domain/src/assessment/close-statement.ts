import type * as t from 'io-ts';
import { CalendarDate, command, particulars, StatementNumber } from '../kernel/index.ts';
import { policies, policyById } from '../policy/index.ts';
import { againstStage, stageRefusals, type StageRefusal } from './against-stage.ts';
import type { GradedMark, StatementClosed } from './events.ts';
import { gradeOf, type Missing, missingIn } from './grade.ts';
import { isInHand, type Statement, statement } from './state.ts';

export const CloseStatement = particulars({ statement: StatementNumber, closedOn: CalendarDate });
export type CloseStatement = t.TypeOf<typeof CloseStatement>;

export type CloseStatementRefusal =
  | StageRefusal
  | { readonly refusal: 'closed-otherwise'; readonly statement: string; readonly closedOn: string }
  | { readonly refusal: 'closed-before-issued'; readonly statement: string; readonly issuedOn: string }
  | { readonly refusal: 'mark-missing'; readonly statement: string; readonly student: string; readonly field: Missing };

/** Closes a statement: its points are graded under its policy and stand from then on. Every student whom it lists must have them. */
export const closeStatement = command('assessment.close-statement', {
  summary: 'Closes a statement; its points are graded and stand from then on.',
  codec: CloseStatement,
  path: 'POST /statements/{statement}/closing',
  stream: (input: CloseStatement) => statement(input.statement),
  reads: () => [policies],
  refusals: [...stageRefusals, 'closed-otherwise', 'closed-before-issued', 'mark-missing'],
  check:
    ({ look }) =>
    ({ statement: number, closedOn }: CloseStatement) =>
    (state: Statement): readonly CloseStatementRefusal[] => {
      if (!isInHand(state)) return againstStage(state, number);
      if (state.stage === 'Closed') {
        return state.closed.closedOn === closedOn
          ? []
          : [{ refusal: 'closed-otherwise', statement: number, closedOn: state.closed.closedOn }];
      }
      const { issuedOn, control, policy: ref } = state.issued;
      const policy = policyById(look(policies), ref.id);
      const missing = Object.values(state.marks).flatMap((entry) =>
        (policy === undefined ? [] : missingIn(policy, control, entry)).map(
          (field): CloseStatementRefusal => ({
            refusal: 'mark-missing',
            statement: number,
            student: entry.student,
            field,
          }),
        ),
      );
      return closedOn < issuedOn ? [{ refusal: 'closed-before-issued', statement: number, issuedOn }, ...missing] : missing;
    },
  record:
    ({ look }) =>
    ({ closedOn }: CloseStatement) =>
    (state: Statement): readonly StatementClosed[] => {
      if (state.stage !== 'Open') return [];
      const { type: _type, students: _students, ...issued } = state.issued;
      const policy = policyById(look(policies), issued.policy.id);
      if (policy === undefined) throw new Error('defect: a statement whose policy is not recorded');
      const grades = Object.values(state.marks).flatMap((entry): readonly GradedMark[] => {
        const grade = gradeOf(policy, issued.control, issued.attempt, entry);
        return grade === undefined ? [] : [{ ...entry, ...grade } as GradedMark];
      });
      return [{ type: 'StatementClosed', ...issued, closedOn, grades }];
    },
});
