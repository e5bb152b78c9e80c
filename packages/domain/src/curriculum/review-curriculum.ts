import type * as t from 'io-ts';
import { approvalOf, CalendarDate, draftOf, Intake, particulars, ProgrammeCode, repeated } from '../kernel/index.ts';
import { againstRow, type RowRefusal } from './against-row.ts';
import { type CurriculumApproved, type CurriculumDrafted, curriculumFields } from './events.ts';
import { curriculumReviews, intakeKey } from './reviews.ts';
import { discipline, programme } from './state.ts';

export const DraftCurriculum = particulars(curriculumFields);
export type DraftCurriculum = t.TypeOf<typeof DraftCurriculum>;

/** Drafts the whole curriculum of an intake. */
export const draftCurriculum = draftOf<DraftCurriculum, CurriculumDrafted, CurriculumApproved>('curriculum.draft-curriculum', {
  summary: 'Drafts the whole curriculum of an intake; nothing is in force by that.',
  codec: DraftCurriculum,
  path: 'POST /programmes/{programme}/curricula/{intake}/draft',
  stream: (input) => curriculumReviews(input.programme),
  keyOf: intakeKey,
  type: 'CurriculumDrafted',
});

export const ApproveCurriculum = particulars({ programme: ProgrammeCode, intake: Intake, approvedOn: CalendarDate });
export type ApproveCurriculum = t.TypeOf<typeof ApproveCurriculum>;

export type ApproveCurriculumRefusal = RowRefusal;

/** Approves the draft of an intake's curriculum, which supersedes the whole curriculum before it. */
export const approveCurriculum = approvalOf<ApproveCurriculum, CurriculumDrafted, CurriculumApproved, ApproveCurriculumRefusal>(
  'curriculum.approve-curriculum',
  {
    summary: "Approves the draft of an intake's curriculum; it supersedes the whole curriculum before it.",
    codec: ApproveCurriculum,
    path: 'POST /programmes/{programme}/curricula/{intake}/approval',
    stream: (input) => curriculumReviews(input.programme),
    keyOf: intakeKey,
    reads: (input, draft) => [programme(input.programme), ...draft.rows.map((row) => discipline(row.discipline))],
    refusals: ['no-such-programme', 'no-such-discipline', 'semester-beyond-programme', 'discipline-listed-twice'],
    against:
      ({ look }) =>
      (input, draft) => {
        const of = look(programme(input.programme));
        return [
          ...(of.opened === undefined ? [{ refusal: 'no-such-programme' as const, programme: input.programme }] : []),
          ...draft.rows.flatMap((row) => againstRow(look, of, row)),
          ...repeated(draft.rows.map((row) => row.discipline)).map((code) => ({
            refusal: 'discipline-listed-twice' as const,
            discipline: code,
          })),
        ];
      },
    approve: () => (input, draft) => [{ ...draft, type: 'CurriculumApproved', approvedOn: input.approvedOn }],
  },
);
