import type * as t from 'io-ts';
import { command, differingField, entryOf, particulars } from '../kernel/index.ts';
import { againstBearing, type BearingRefusal, type NumberUsed, numberUsed, registerOn } from '../registers/index.ts';
import { registration } from '../students/index.ts';
import { type TranscriptRegistered, transcriptFields, transcriptOptional } from './events.ts';
import { type Register, registerOf } from './state.ts';

export const IssueTranscript = particulars(transcriptFields, transcriptOptional);
export type IssueTranscript = t.TypeOf<typeof IssueTranscript>;

const fields = ['student', 'issuedOn', 'credits', 'gpa'] as const;

export type IssueTranscriptRefusal =
  | BearingRefusal
  | { readonly refusal: 'number-used'; readonly number: string; readonly student: string; readonly issuedOn: string }
  | { readonly refusal: 'no-such-student'; readonly student: string };

/** Issues a transcript under a number of the year's register, and keeps what it said. */
export const issueTranscript = command('documents.issue-transcript', {
  summary: "Issues a transcript under a number of the year's register, and keeps what it said.",
  codec: IssueTranscript,
  path: 'POST /transcripts',
  stream: (input: IssueTranscript) => registerOf('transcript', input.issuedOn),
  reads: (input: IssueTranscript) => [registration(input.student), registerOn('transcript', input.issuedOn)],
  refusals: ['number-used', 'number-not-taken', 'number-voided', 'no-such-student'],
  check:
    ({ look }) =>
    (input: IssueTranscript) =>
    (register: Register): readonly IssueTranscriptRefusal[] => {
      const { number, student, issuedOn } = input;
      const entered = entryOf(register, number);
      if (entered !== undefined) {
        const same = differingField(fields, entered, input) === undefined;
        return same ? [] : [{ refusal: 'number-used', number, student: entered.student, issuedOn: entered.issuedOn }];
      }
      return [
        ...againstBearing(look(registerOn('transcript', issuedOn)), number),
        ...(look(registration(student))['file'] === undefined ? [{ refusal: 'no-such-student', student } as const] : []),
      ];
    },
  record:
    () =>
    (input: IssueTranscript) =>
    (register: Register): readonly (TranscriptRegistered | NumberUsed)[] =>
      entryOf(register, input.number) === undefined
        ? [{ type: 'TranscriptRegistered', ...input }, numberUsed('transcript', input.number, input.student, input.issuedOn)]
        : [],
});
