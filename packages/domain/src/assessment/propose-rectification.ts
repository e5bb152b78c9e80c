import type * as t from 'io-ts';
import {
  CalendarDate,
  command,
  type Context,
  differingField,
  entryOf,
  particulars,
  RectificationNumber,
  StatementNumber,
  StudentNumber,
  Text,
} from '../kernel/index.ts';
import { policies, policyById } from '../policy/index.ts';
import { againstWindow, letInBy, type OutsideWindow, windowReads } from '../windows/index.ts';
import { againstStage, stageRefusals, type StageRefusal } from './against-stage.ts';
import { type UnexpectedPoint, unexpectedPoints } from './entering.ts';
import { type MarkEntry, pointFields, type RectificationProposed } from './events.ts';
import { type Missing, missingIn } from './grade.ts';
import { type ClosedStatement, entryFrom, pointNames, type Statement, statement } from './state.ts';

export const ProposeRectification = particulars({
  statement: StatementNumber,
  rectification: RectificationNumber,
  student: StudentNumber,
  proposedOn: CalendarDate,
  /** The row as it should read, whole: what is not named is not in it. */
  points: particulars({}, pointFields),
  ground: Text,
});
export type ProposeRectification = t.TypeOf<typeof ProposeRectification>;

const fields = ['student', 'proposedOn', 'ground', ...pointNames] as const;

export type ProposeRectificationRefusal =
  | StageRefusal
  | UnexpectedPoint
  | OutsideWindow
  | { readonly refusal: 'statement-still-open'; readonly statement: string }
  | {
      readonly refusal: 'rectification-differs';
      readonly statement: string;
      readonly rectification: string;
      readonly field: (typeof fields)[number];
    }
  | { readonly refusal: 'statement-lists-no-such-student'; readonly statement: string; readonly student: string }
  | { readonly refusal: 'proposed-before-closed'; readonly statement: string; readonly closedOn: string }
  | { readonly refusal: 'mark-missing'; readonly statement: string; readonly student: string; readonly field: Missing };

const rowOf = ({ student, points }: ProposeRectification): MarkEntry => entryFrom({ student, ...points });

const actOf = ({ actor }: Context, { proposedOn }: ProposeRectification, { issued, closed }: ClosedStatement) =>
  actor === undefined ? undefined : ({ kind: 'corrections', of: { ...issued, closedOn: closed.closedOn }, on: proposedOn } as const);

/** Proposes to rectify a mark of a closed statement: the row as it should read, and the ground. It counts when somebody else confirms it. */
export const proposeRectification = command('assessment.propose-rectification', {
  summary: 'Proposes to rectify a mark of a closed statement: the whole row as it should read, and the ground; a second person confirms.',
  codec: ProposeRectification,
  path: 'POST /statements/{statement}/rectifications',
  stream: (input: ProposeRectification) => statement(input.statement),
  reads: (_, state: Statement, look) => [policies, ...(state.stage === 'Closed' ? windowReads(look, 'corrections', state.issued) : [])],
  refusals: [
    ...stageRefusals,
    'statement-still-open',
    'rectification-differs',
    'statement-lists-no-such-student',
    'proposed-before-closed',
    'point-unexpected',
    'mark-missing',
    'outside-window',
  ],
  check:
    (context) =>
    (input: ProposeRectification) =>
    (state: Statement): readonly ProposeRectificationRefusal[] => {
      const { statement: number, rectification, student, proposedOn } = input;
      if (state.stage === 'Open') return [{ refusal: 'statement-still-open', statement: number }];
      if (state.stage !== 'Closed') return againstStage(state, number);
      const row = rowOf(input);
      const known = entryOf(state.rectifications, rectification);
      if (known !== undefined) {
        const field = differingField(fields, known.proposed, { ...input, ...row });
        return field === undefined ? [] : [{ refusal: 'rectification-differs', statement: number, rectification, field }];
      }
      const refusals: ProposeRectificationRefusal[] = [];
      if (entryOf(state.marks, student) === undefined)
        refusals.push({ refusal: 'statement-lists-no-such-student', statement: number, student });
      const { closedOn } = state.closed;
      if (proposedOn < closedOn) refusals.push({ refusal: 'proposed-before-closed', statement: number, closedOn });
      refusals.push(...unexpectedPoints(state.issued, row));
      const policy = policyById(context.look(policies), state.issued.policy.id);
      for (const field of policy === undefined ? [] : missingIn(policy, state.issued.control, row))
        refusals.push({ refusal: 'mark-missing', statement: number, student, field });
      const act = actOf(context, input, state);
      const outside = act === undefined ? undefined : againstWindow(context.look, act);
      return outside === undefined ? refusals : [...refusals, outside];
    },
  record:
    (context) =>
    (input: ProposeRectification) =>
    (state: Statement): readonly RectificationProposed[] => {
      const { statement: number, rectification, student, proposedOn, ground } = input;
      if (state.stage !== 'Closed' || entryOf(state.rectifications, rectification) !== undefined) return [];
      const act = actOf(context, input, state);
      const letIn = act === undefined ? undefined : letInBy(context.look, act);
      return [
        {
          type: 'RectificationProposed',
          statement: number,
          rectification,
          ...rowOf(input),
          student,
          proposedOn,
          ground,
          ...(context.actor === undefined ? {} : { proposedBy: context.actor }),
          ...(letIn === undefined ? {} : { letIn }),
        },
      ];
    },
});
