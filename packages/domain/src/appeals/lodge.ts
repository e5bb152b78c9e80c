import type * as t from 'io-ts';
import { isAdmitted, ratingOf, type Statement, statement } from '../assessment/index.ts';
import { command, differingField, entryOf, particulars } from '../kernel/index.ts';
import { type Policies, policies, policyById } from '../policy/index.ts';
import { registration } from '../students/index.ts';
import { type AppealLodged, lodgingFields } from './events.ts';
import { type Appeal, appeal } from './state.ts';

export const LodgeAppeal = particulars(lodgingFields);
export type LodgeAppeal = t.TypeOf<typeof LodgeAppeal>;

const fields = ['statement', 'student', 'filedOn'] as const;

export type LodgeAppealRefusal =
  | { readonly refusal: 'appeal-differs'; readonly appeal: string; readonly field: (typeof fields)[number] }
  | { readonly refusal: 'no-such-statement'; readonly appeal: string; readonly statement: string }
  | { readonly refusal: 'no-such-student'; readonly appeal: string; readonly student: string }
  | { readonly refusal: 'statement-still-open'; readonly appeal: string; readonly statement: string }
  | { readonly refusal: 'lodged-before-closed'; readonly appeal: string; readonly statement: string; readonly closedOn: string }
  | { readonly refusal: 'no-exam-to-appeal'; readonly appeal: string; readonly statement: string; readonly student: string };

/** Whether the statement holds an exam of the student that can be appealed: sat, and by an admitted student (EXCHANGE rule 6). */
const hasExam = (all: Policies, of: Statement, student: string): boolean => {
  if (of.stage === 'NotIssued') return false;
  const mark = entryOf(of.marks, student);
  const policy = policyById(all, of.issued.policy.id);
  if (mark?.exam === undefined || mark.rating1 === undefined || mark.rating2 === undefined || policy === undefined) return false;
  return isAdmitted(policy, ratingOf(mark.rating1, mark.rating2));
};

/** Lodges an appeal against an exam mark of a closed statement. */
export const lodgeAppeal = command('appeals.lodge', {
  summary: 'Lodges an appeal against an exam mark of a closed statement.',
  codec: LodgeAppeal,
  path: 'POST /appeals',
  stream: (input: LodgeAppeal) => appeal(input.appeal),
  reads: (input: LodgeAppeal) => [statement(input.statement), registration(input.student), policies],
  refusals: ['appeal-differs', 'no-such-statement', 'no-such-student', 'statement-still-open', 'lodged-before-closed', 'no-exam-to-appeal'],
  check:
    ({ look }) =>
    (input: LodgeAppeal) =>
    (state: Appeal): readonly LodgeAppealRefusal[] => {
      const { appeal: number, statement: of, student, filedOn } = input;
      if (state.stage !== 'NotLodged') {
        const field = differingField(fields, state.lodged, input);
        return field === undefined ? [] : [{ refusal: 'appeal-differs', appeal: number, field }];
      }
      const refusals: LodgeAppealRefusal[] = [];
      const known = look(registration(student))['file'] !== undefined;
      if (!known) refusals.push({ refusal: 'no-such-student', appeal: number, student });
      const against = look(statement(of));
      if (against.stage === 'NotIssued') return [...refusals, { refusal: 'no-such-statement', appeal: number, statement: of }];
      if (against.stage === 'Open') refusals.push({ refusal: 'statement-still-open', appeal: number, statement: of });
      else if (filedOn < against.closed.closedOn)
        refusals.push({ refusal: 'lodged-before-closed', appeal: number, statement: of, closedOn: against.closed.closedOn });
      if (known && !hasExam(look(policies), against, student))
        refusals.push({ refusal: 'no-exam-to-appeal', appeal: number, statement: of, student });
      return refusals;
    },
  record:
    () =>
    (input: LodgeAppeal) =>
    (state: Appeal): readonly AppealLodged[] =>
      state.stage === 'NotLodged' ? [{ type: 'AppealLodged', ...input }] : [],
});
