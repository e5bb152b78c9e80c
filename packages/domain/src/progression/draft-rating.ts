import * as t from 'io-ts';
import { AcademicYear, CalendarDate, draftRun, type DraftRefusal, particulars } from '../kernel/index.ts';
import { registration } from '../students/index.ts';
import { RatingRow } from './events.ts';
import { type OfYear, ratingRun } from './runs.ts';

export const DraftRating = particulars({ year: AcademicYear, decidedOn: CalendarDate }, { rows: t.readonlyArray(RatingRow) });
export type DraftRating = t.TypeOf<typeof DraftRating>;

export type DraftRatingRefusal = DraftRefusal<OfYear>;

/** Drafts the academic rating of a year; without rows, as the records say. */
export const draftRating = draftRun('progression.draft-rating', ratingRun, {
  summary: 'Drafts the academic rating of a year, or drafts it anew; without rows, as the records say.',
  codec: DraftRating,
  path: 'POST /ratings/{year}/draft',
  file: registration,
  reads: [],
  ownRefusals: [],
  against: () => [],
  drafted: (of, draft) => ({ type: 'RatingDrafted' as const, ...of, ...draft }),
});
