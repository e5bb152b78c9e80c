import * as t from 'io-ts';
import { discipline } from '../curriculum/index.ts';
import { group, teacher } from '../groups/index.ts';
import { command, differingField, particulars, repeated, StudentNumber } from '../kernel/index.ts';
import { registration } from '../students/index.ts';
import { type IsVoided, isVoided } from './against-stage.ts';
import { listingReads, secondRegular } from './entering.ts';
import { headerFields, type StatementPrepared } from './events.ts';
import { isInHand, type Statement, statement } from './state.ts';

export const PrepareStatement = particulars({ ...headerFields, students: t.readonlyArray(StudentNumber) });
export type PrepareStatement = t.TypeOf<typeof PrepareStatement>;

/** What a statement is headed with before its day of issue. */
export const headerNames = ['term', 'discipline', 'group', 'attempt', 'teacher'] as const;

export type PrepareStatementRefusal =
  | { readonly refusal: 'already-issued'; readonly statement: string; readonly issuedOn: string }
  | IsVoided
  | { readonly refusal: 'no-such-discipline'; readonly statement: string; readonly discipline: string }
  | { readonly refusal: 'no-such-group'; readonly statement: string; readonly group: string }
  | { readonly refusal: 'no-such-teacher'; readonly statement: string; readonly teacher: string }
  | { readonly refusal: 'student-listed-twice'; readonly statement: string; readonly student: string }
  | { readonly refusal: 'no-such-student'; readonly statement: string; readonly student: string }
  | { readonly refusal: 'second-regular'; readonly statement: string; readonly student: string; readonly other: string };

const isSame = (state: Statement, input: PrepareStatement): boolean =>
  state.stage === 'Prepared' &&
  differingField(headerNames, state.prepared, input) === undefined &&
  state.prepared.students.join('\n') === input.students.join('\n');

/** Prepares a statement: its head and the students whom it will list. Prepared again, it replaces what was prepared, until it is issued. */
export const prepareStatement = command('assessment.prepare-statement', {
  summary: 'Prepares a statement with the students whom it will list; again: replaces that until it is issued.',
  codec: PrepareStatement,
  path: 'POST /statements/{statement}/preparation',
  stream: (input: PrepareStatement) => statement(input.statement),
  reads: (input: PrepareStatement) => [
    discipline(input.discipline),
    group(input.group),
    teacher(input.teacher),
    ...listingReads(input.students),
  ],
  refusals: [
    'already-issued',
    'statement-voided',
    'no-such-discipline',
    'no-such-group',
    'no-such-teacher',
    'student-listed-twice',
    'no-such-student',
    'second-regular',
  ],
  check:
    ({ look }) =>
    (input: PrepareStatement) =>
    (state: Statement): readonly PrepareStatementRefusal[] => {
      const { statement: number } = input;
      if (isInHand(state)) return [{ refusal: 'already-issued', statement: number, issuedOn: state.issued.issuedOn }];
      if (state.stage === 'Voided') return [isVoided(state, number)];
      const refusals: PrepareStatementRefusal[] = [];
      if (look(discipline(input.discipline)) === undefined)
        refusals.push({ refusal: 'no-such-discipline', statement: number, discipline: input.discipline });
      if (look(group(input.group)) === undefined) refusals.push({ refusal: 'no-such-group', statement: number, group: input.group });
      if (look(teacher(input.teacher)) === undefined)
        refusals.push({ refusal: 'no-such-teacher', statement: number, teacher: input.teacher });
      for (const student of repeated(input.students)) refusals.push({ refusal: 'student-listed-twice', statement: number, student });
      for (const student of new Set(input.students)) {
        if (look(registration(student))['file'] === undefined) refusals.push({ refusal: 'no-such-student', statement: number, student });
        else refusals.push(...secondRegular(look, input, student));
      }
      return refusals;
    },
  record:
    () =>
    (input: PrepareStatement) =>
    (state: Statement): readonly StatementPrepared[] =>
      isSame(state, input) ? [] : [{ type: 'StatementPrepared', ...input }],
});
