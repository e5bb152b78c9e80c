import type * as t from 'io-ts';
import { approvalOf, CalendarDate, DisciplineCode, draftOf, particulars } from '../kernel/index.ts';
import { type DisciplineApproved, type DisciplineDrafted, disciplineFields } from './events.ts';
import { disciplineKey, disciplineReviews } from './reviews.ts';
import { discipline, inForceFrom } from './state.ts';

export const DraftDiscipline = particulars(disciplineFields);
export type DraftDiscipline = t.TypeOf<typeof DraftDiscipline>;

/** Drafts a discipline, or another version of one. */
export const draftDiscipline = draftOf<DraftDiscipline, DisciplineDrafted, DisciplineApproved>('curriculum.draft-discipline', {
  summary: 'Drafts a discipline of the catalogue, or another version of one; nothing is in force by that.',
  codec: DraftDiscipline,
  path: 'POST /disciplines/{discipline}/draft',
  stream: (input) => disciplineReviews(input.discipline),
  keyOf: disciplineKey,
  type: 'DisciplineDrafted',
});

export const ApproveDiscipline = particulars({ discipline: DisciplineCode, approvedOn: CalendarDate, inForceFrom: CalendarDate });
export type ApproveDiscipline = t.TypeOf<typeof ApproveDiscipline>;

export type ApproveDisciplineRefusal = {
  readonly refusal: 'version-not-later';
  readonly discipline: string;
  readonly inForceFrom: string;
  readonly before: string;
};

/**
 * Approves the draft of a discipline. Statements issued from the day it is in force on take its credits and its control; those issued
 * before keep what they took.
 */
export const approveDiscipline = approvalOf<ApproveDiscipline, DisciplineDrafted, DisciplineApproved, ApproveDisciplineRefusal>(
  'curriculum.approve-discipline',
  {
    summary: 'Approves the draft of a discipline, in force from a day on; it supersedes the version before it.',
    codec: ApproveDiscipline,
    path: 'POST /disciplines/{discipline}/approval',
    stream: (input) => disciplineReviews(input.discipline),
    keyOf: disciplineKey,
    reads: (input) => [discipline(input.discipline)],
    refusals: ['version-not-later'],
    against:
      ({ look }) =>
      (input) => {
        const current = look(discipline(input.discipline));
        const before = current === undefined ? undefined : inForceFrom(current);
        return before === undefined || before < input.inForceFrom
          ? []
          : [{ refusal: 'version-not-later', discipline: input.discipline, inForceFrom: input.inForceFrom, before }];
      },
    approve: () => (input, draft) => [
      {
        ...draft,
        type: 'DisciplineApproved',
        approvedOn: input.approvedOn,
        inForceFrom: input.inForceFrom,
      },
    ],
  },
);
