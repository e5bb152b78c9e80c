import type * as t from 'io-ts';
import { teacher } from '../groups/index.ts';
import { command, differingField, type Entries, particulars } from '../kernel/index.ts';
import { registration } from '../students/index.ts';
import { type ThesisTopicApproved, thesisFields, thesisOptional } from './events.ts';
import { thesisOf } from './state.ts';

export const ApproveThesis = particulars(thesisFields, thesisOptional);
export type ApproveThesis = t.TypeOf<typeof ApproveThesis>;

const fields = ['topic', 'supervisor', 'reviewer', 'topicApprovedOn', 'originalityPercent', 'predefenceOn'] as const;

export type ApproveThesisRefusal =
  | { readonly refusal: 'thesis-differs'; readonly student: string; readonly field: (typeof fields)[number] }
  | { readonly refusal: 'no-such-student'; readonly student: string }
  | { readonly refusal: 'no-such-teacher'; readonly student: string; readonly teacher: string };

/** Records the thesis of a student: topic, supervisor, reviewer, check of originality and pre-defence. */
export const approveThesis = command('attestation.approve-thesis', {
  summary: "Records the approved topic of a student's thesis, with supervisor, reviewer, originality and pre-defence.",
  codec: ApproveThesis,
  path: 'POST /students/{student}/thesis',
  stream: (input: ApproveThesis) => thesisOf(input.student),
  reads: (input: ApproveThesis) => [registration(input.student), teacher(input.supervisor)],
  refusals: ['thesis-differs', 'no-such-student', 'no-such-teacher'],
  check:
    ({ look }) =>
    (input: ApproveThesis) =>
    (state: Entries<ThesisTopicApproved>): readonly ApproveThesisRefusal[] => {
      const { student, supervisor } = input;
      const refusals: ApproveThesisRefusal[] = [];
      const recorded = state['thesis'];
      const field = recorded === undefined ? undefined : differingField(fields, recorded, input);
      if (field !== undefined) refusals.push({ refusal: 'thesis-differs', student, field });
      if (look(registration(student))['file'] === undefined) refusals.push({ refusal: 'no-such-student', student });
      if (look(teacher(supervisor)) === undefined) refusals.push({ refusal: 'no-such-teacher', student, teacher: supervisor });
      return refusals;
    },
  record:
    () =>
    (input: ApproveThesis) =>
    (state: Entries<ThesisTopicApproved>): readonly ThesisTopicApproved[] =>
      state['thesis'] === undefined ? [{ type: 'ThesisTopicApproved', ...input }] : [],
});
