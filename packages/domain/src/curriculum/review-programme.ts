import type * as t from 'io-ts';
import { approvalOf, CalendarDate, draftOf, particulars, ProgrammeCode } from '../kernel/index.ts';
import { type ProgrammeApproved, type ProgrammeDrafted, programmeFields } from './events.ts';
import { programmeKey, programmeReviews } from './reviews.ts';
import { programme } from './state.ts';

export const DraftProgramme = particulars(programmeFields);
export type DraftProgramme = t.TypeOf<typeof DraftProgramme>;

/** Drafts a programme, or another version of one. */
export const draftProgramme = draftOf<DraftProgramme, ProgrammeDrafted, ProgrammeApproved>('curriculum.draft-programme', {
  summary: 'Drafts an educational programme, or another version of one; nothing is in force by that.',
  codec: DraftProgramme,
  path: 'POST /programmes/{programme}/draft',
  stream: (input) => programmeReviews(input.programme),
  keyOf: programmeKey,
  type: 'ProgrammeDrafted',
});

export const ApproveProgramme = particulars({ programme: ProgrammeCode, approvedOn: CalendarDate });
export type ApproveProgramme = t.TypeOf<typeof ApproveProgramme>;

export type ApproveProgrammeRefusal = {
  readonly refusal: 'curriculum-beyond-programme';
  readonly programme: string;
  readonly intake: string;
  readonly semester: number;
  readonly semesters: number;
};

/** Approves the draft of a programme, which supersedes the version before it. */
export const approveProgramme = approvalOf<ApproveProgramme, ProgrammeDrafted, ProgrammeApproved, ApproveProgrammeRefusal>(
  'curriculum.approve-programme',
  {
    summary: 'Approves the draft of an educational programme; it supersedes the version before it.',
    codec: ApproveProgramme,
    path: 'POST /programmes/{programme}/approval',
    stream: (input) => programmeReviews(input.programme),
    keyOf: programmeKey,
    reads: (input) => [programme(input.programme)],
    refusals: ['curriculum-beyond-programme'],
    against:
      ({ look }) =>
      (input, draft) =>
        Object.entries(look(programme(input.programme)).curricula).flatMap(([intake, rows]): readonly ApproveProgrammeRefusal[] => {
          const semester = Math.max(0, ...rows.map((row) => row.semester));
          const semesters = 2 * draft.years;
          return semester <= semesters
            ? []
            : [{ refusal: 'curriculum-beyond-programme', programme: input.programme, intake, semester, semesters }];
        }),
    approve: () => (input, draft) => [{ ...draft, type: 'ProgrammeApproved', approvedOn: input.approvedOn }],
  },
);
