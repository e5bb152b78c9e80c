import type * as t from 'io-ts';
import { gradeOf, isInHand, rowOn, statement } from '../assessment/index.ts';
import { command, type Context, differingField, particulars, sameRows } from '../kernel/index.ts';
import { policies, policyById } from '../policy/index.ts';
import { type AppealHeard, hearingFields, hearingOptional } from './events.ts';
import { hasExam } from './has-exam.ts';
import { type Appeal, appeal, commission, seatsOf } from './state.ts';

export const RecordHearing = particulars(hearingFields, hearingOptional);
export type RecordHearing = t.TypeOf<typeof RecordHearing>;

const fields = ['minutes', 'heardOn', 'decision', 'examAfter'] as const;

export type RecordHearingRefusal =
  | { readonly refusal: 'no-such-appeal'; readonly appeal: string }
  | { readonly refusal: 'heard-before-lodged'; readonly appeal: string; readonly filedOn: string }
  | {
      readonly refusal: 'statement-voided';
      readonly appeal: string;
      readonly statement: string;
      readonly voidedOn: string;
      readonly ground: string;
    }
  | { readonly refusal: 'no-exam-to-appeal'; readonly appeal: string; readonly statement: string; readonly student: string }
  | { readonly refusal: 'appeal-withdrawn'; readonly appeal: string; readonly withdrawnOn: string }
  | { readonly refusal: 'hearing-differs'; readonly appeal: string; readonly field: (typeof fields)[number] | 'commission' | 'present' }
  | { readonly refusal: 'no-such-commission'; readonly appeal: string; readonly commission: string }
  | { readonly refusal: 'present-without-commission'; readonly appeal: string }
  | { readonly refusal: 'appointed-after-hearing'; readonly appeal: string; readonly commission: string; readonly appointedOn: string }
  | { readonly refusal: 'no-member-of-commission'; readonly appeal: string; readonly commission: string; readonly teacher: string };

/**
 * In what a hearing that is recorded differs from what is said of it. Who sat is compared only where it is said: minutes may come again
 * from where that is not kept, from an exchange folder for one.
 */
const difference = (heard: AppealHeard, input: RecordHearing) =>
  differingField(fields, heard, input) ??
  (input.commission === undefined || input.commission === heard.commission ? undefined : 'commission') ??
  (input.present === undefined || sameRows(heard.present ?? [], input.present) ? undefined : 'present');

/** What stands against the commission that is said to have heard the appeal. */
const againstCommission = (look: Context['look'], input: RecordHearing): readonly RecordHearingRefusal[] => {
  const { appeal: number, commission: code, present = [], heardOn } = input;
  if (code === undefined) return present.length === 0 ? [] : [{ refusal: 'present-without-commission', appeal: number }];
  const appointed = look(commission(code));
  if (appointed === undefined) return [{ refusal: 'no-such-commission', appeal: number, commission: code }];
  const { appointedOn } = appointed;
  const seats = new Set(seatsOf(appointed));
  return [
    ...(heardOn < appointedOn ? [{ refusal: 'appointed-after-hearing', appeal: number, commission: code, appointedOn } as const] : []),
    ...present
      .filter((teacher) => !seats.has(teacher))
      .map((teacher) => ({ refusal: 'no-member-of-commission', appeal: number, commission: code, teacher }) as const),
  ];
};

/**
 * Records the hearing of an appeal from the commission's minutes; the mark after the hearing is graded under the statement's policy,
 * with the other points as they stood on that day, rectified or not.
 */
export const recordHearing = command('appeals.record-hearing', {
  summary: "Records the hearing of an appeal from the commission's minutes.",
  codec: RecordHearing,
  path: 'POST /appeals/{appeal}/hearing',
  stream: (input: RecordHearing) => appeal(input.appeal),
  reads: (input: RecordHearing, state: Appeal) => [
    ...(state.stage === 'NotLodged' ? [] : [statement(state.lodged.statement), policies]),
    ...(input.commission === undefined ? [] : [commission(input.commission)]),
  ],
  refusals: [
    'no-such-appeal',
    'statement-voided',
    'heard-before-lodged',
    'no-exam-to-appeal',
    'appeal-withdrawn',
    'hearing-differs',
    'no-such-commission',
    'present-without-commission',
    'appointed-after-hearing',
    'no-member-of-commission',
  ],
  check:
    ({ look }) =>
    (input: RecordHearing) =>
    (state: Appeal): readonly RecordHearingRefusal[] => {
      const { appeal: number } = input;
      if (state.stage === 'NotLodged') return [{ refusal: 'no-such-appeal', appeal: number }];
      if (state.stage === 'Heard') {
        const field = difference(state.heard, input);
        return field === undefined ? [] : [{ refusal: 'hearing-differs', appeal: number, field }];
      }
      if (state.stage === 'Withdrawn') return [{ refusal: 'appeal-withdrawn', appeal: number, withdrawnOn: state.withdrawn.withdrawnOn }];
      const against = look(statement(state.lodged.statement));
      if (against.stage === 'Voided') {
        const { statement: of, voidedOn, ground } = against.voided;
        return [{ refusal: 'statement-voided', appeal: number, statement: of, voidedOn, ground }];
      }
      const { statement: of, student, filedOn } = state.lodged;
      const refusals: RecordHearingRefusal[] = [];
      if (input.heardOn < filedOn) refusals.push({ refusal: 'heard-before-lodged', appeal: number, filedOn });
      if (!hasExam(look(policies), against, student, input.heardOn))
        refusals.push({ refusal: 'no-exam-to-appeal', appeal: number, statement: of, student });
      return [...refusals, ...againstCommission(look, input)];
    },
  record:
    ({ look }) =>
    (input: RecordHearing) =>
    (state: Appeal): readonly AppealHeard[] => {
      if (state.stage !== 'AwaitingHearing') return [];
      const { student, statement: of, letIn } = state.lodged;
      const against = look(statement(of));
      if (!isInHand(against)) throw new Error('defect: an appeal against a statement that is not recorded');
      const { issued } = against;
      const policy = policyById(look(policies), issued.policy.id);
      const { row, rectifiedBy } = rowOn(against, student, input.heardOn);
      const { absence: _absence, ...points } = row ?? { student };
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
          ...(rectifiedBy === undefined ? {} : { rectification: rectifiedBy.rectification }),
          ...(letIn === undefined ? {} : { letIn }),
        },
      ];
    },
});
