import type * as t from 'io-ts';
import { gradeOf, statement } from '../assessment/index.ts';
import { command, differingField, entryOf, particulars } from '../kernel/index.ts';
import { policies, policyById } from '../policy/index.ts';
import { type AppealHeard, hearingFields } from './events.ts';
import { type Appeal, appeal } from './state.ts';

export const RecordHearing = particulars(hearingFields);
export type RecordHearing = t.TypeOf<typeof RecordHearing>;

const fields = ['minutes', 'heardOn', 'decision', 'examAfter'] as const;

export type RecordHearingRefusal =
  | { readonly refusal: 'no-such-appeal'; readonly appeal: string }
  | { readonly refusal: 'heard-before-lodged'; readonly appeal: string; readonly filedOn: string }
  | { readonly refusal: 'hearing-differs'; readonly appeal: string; readonly field: (typeof fields)[number] };

/** Records the hearing of an appeal from the commission's minutes; the mark after the hearing is graded under the statement's policy. */
export const recordHearing = command('appeals.record-hearing', {
  summary: "Records the hearing of an appeal from the commission's minutes.",
  codec: RecordHearing,
  path: 'POST /appeals/{appeal}/hearing',
  stream: (input: RecordHearing) => appeal(input.appeal),
  reads: (_, state: Appeal) => (state.stage === 'NotLodged' ? [] : [statement(state.lodged.statement), policies]),
  refusals: ['no-such-appeal', 'heard-before-lodged', 'hearing-differs'],
  check:
    () =>
    (input: RecordHearing) =>
    (state: Appeal): readonly RecordHearingRefusal[] => {
      const { appeal: number } = input;
      if (state.stage === 'NotLodged') return [{ refusal: 'no-such-appeal', appeal: number }];
      if (state.stage === 'Heard') {
        const field = differingField(fields, state.heard, input);
        return field === undefined ? [] : [{ refusal: 'hearing-differs', appeal: number, field }];
      }
      return input.heardOn < state.lodged.filedOn
        ? [{ refusal: 'heard-before-lodged', appeal: number, filedOn: state.lodged.filedOn }]
        : [];
    },
  record:
    ({ look }) =>
    (input: RecordHearing) =>
    (state: Appeal): readonly AppealHeard[] => {
      if (state.stage !== 'AwaitingHearing') return [];
      const { student, statement: of } = state.lodged;
      const against = look(statement(of));
      if (against.stage === 'NotIssued') throw new Error('defect: an appeal against a statement that is not recorded');
      const { issued, marks } = against;
      const policy = policyById(look(policies), issued.policy.id);
      const { absence: _absence, ...points } = entryOf(marks, student) ?? { student };
      const grade =
        policy === undefined ? undefined : gradeOf(policy, issued.control, issued.attempt, { ...points, exam: input.examAfter });
      if (grade?.percent === undefined || grade.points === undefined || grade.traditional === undefined)
        throw new Error('defect: an appeal against a mark without an exam');
      const { letter, percent, points: gradePoints, traditional } = grade;
      return [
        {
          type: 'AppealHeard',
          ...input,
          student,
          statement: of,
          letter: letter as AppealHeard['letter'],
          percent,
          points: gradePoints,
          traditional,
        },
      ];
    },
});
