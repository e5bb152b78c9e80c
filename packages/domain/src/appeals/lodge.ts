import type * as t from 'io-ts';
import { isInHand, statement } from '../assessment/index.ts';
import { command, type Context, differingField, particulars } from '../kernel/index.ts';
import { policies } from '../policy/index.ts';
import { registration } from '../students/index.ts';
import { type ActInWindow, againstWindow, letInBy, type OutsideWindow, windowReads } from '../windows/index.ts';
import { type AppealLodged, lodgingFields } from './events.ts';
import { hasExam } from './has-exam.ts';
import { type Appeal, appeal } from './state.ts';

export const LodgeAppeal = particulars(lodgingFields);
export type LodgeAppeal = t.TypeOf<typeof LodgeAppeal>;

const fields = ['statement', 'student', 'filedOn'] as const;

export type LodgeAppealRefusal =
  | OutsideWindow
  | { readonly refusal: 'appeal-differs'; readonly appeal: string; readonly field: (typeof fields)[number] }
  | { readonly refusal: 'no-such-statement'; readonly appeal: string; readonly statement: string }
  | { readonly refusal: 'no-such-student'; readonly appeal: string; readonly student: string }
  | {
      readonly refusal: 'statement-voided';
      readonly appeal: string;
      readonly statement: string;
      readonly voidedOn: string;
      readonly ground: string;
    }
  | { readonly refusal: 'statement-still-open'; readonly appeal: string; readonly statement: string }
  | { readonly refusal: 'lodged-before-closed'; readonly appeal: string; readonly statement: string; readonly closedOn: string }
  | { readonly refusal: 'no-exam-to-appeal'; readonly appeal: string; readonly statement: string; readonly student: string };

/** The filing as an act that has a window: by hand, against a statement that is closed. */
const actOf = ({ actor, look }: Context, { statement: of, filedOn }: LodgeAppeal): ActInWindow | undefined => {
  const against = look(statement(of));
  return actor === undefined || against.stage !== 'Closed' || filedOn < against.closed.closedOn
    ? undefined
    : { kind: 'appeals', of: against.closed, on: filedOn };
};

/** Lodges an appeal against an exam mark of a closed statement, while the window for appeals is open. */
export const lodgeAppeal = command('appeals.lodge', {
  summary: 'Lodges an appeal against an exam mark of a closed statement.',
  codec: LodgeAppeal,
  path: 'POST /appeals',
  stream: (input: LodgeAppeal) => appeal(input.appeal),
  reads: (input: LodgeAppeal, _, look) => {
    const against = look(statement(input.statement));
    const window = against.stage === 'Closed' ? windowReads(look, 'appeals', against.closed) : [];
    return [statement(input.statement), registration(input.student), policies, ...window];
  },
  refusals: [
    'appeal-differs',
    'no-such-statement',
    'statement-voided',
    'no-such-student',
    'statement-still-open',
    'lodged-before-closed',
    'outside-window',
    'no-exam-to-appeal',
  ],
  check:
    (context) =>
    (input: LodgeAppeal) =>
    (state: Appeal): readonly LodgeAppealRefusal[] => {
      const { look } = context;
      const { appeal: number, statement: of, student, filedOn } = input;
      if (state.stage !== 'NotLodged') {
        const field = differingField(fields, state.lodged, input);
        return field === undefined ? [] : [{ refusal: 'appeal-differs', appeal: number, field }];
      }
      const refusals: LodgeAppealRefusal[] = [];
      const known = look(registration(student))['file'] !== undefined;
      if (!known) refusals.push({ refusal: 'no-such-student', appeal: number, student });
      const against = look(statement(of));
      if (against.stage === 'Voided') {
        const { voidedOn, ground } = against.voided;
        return [...refusals, { refusal: 'statement-voided', appeal: number, statement: of, voidedOn, ground }];
      }
      if (!isInHand(against)) return [...refusals, { refusal: 'no-such-statement', appeal: number, statement: of }];
      if (against.stage === 'Open') refusals.push({ refusal: 'statement-still-open', appeal: number, statement: of });
      else if (filedOn < against.closed.closedOn)
        refusals.push({ refusal: 'lodged-before-closed', appeal: number, statement: of, closedOn: against.closed.closedOn });
      const act = actOf(context, input);
      const outside = act && againstWindow(look, act);
      if (outside !== undefined) refusals.push(outside);
      if (known && !hasExam(look(policies), against, student, filedOn))
        refusals.push({ refusal: 'no-exam-to-appeal', appeal: number, statement: of, student });
      return refusals;
    },
  record:
    (context) =>
    (input: LodgeAppeal) =>
    (state: Appeal): readonly AppealLodged[] => {
      if (state.stage !== 'NotLodged') return [];
      const act = actOf(context, input);
      const letIn = act && letInBy(context.look, act);
      return [{ type: 'AppealLodged', ...input, ...(letIn === undefined ? {} : { letIn }) }];
    },
});
