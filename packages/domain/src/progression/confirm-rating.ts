import * as t from 'io-ts';
import { AcademicYear, confirmRun, type ConfirmRefusal, Ground, particulars } from '../kernel/index.ts';
import type { RatingValue } from './events.ts';
import { type OfYear, ratingRun } from './runs.ts';

export const ConfirmRating = particulars({ year: AcademicYear }, { deviations: t.readonlyArray(Ground) });
export type ConfirmRating = t.TypeOf<typeof ConfirmRating>;

export type ConfirmRatingRefusal = ConfirmRefusal<OfYear, RatingValue>;

/** Confirms the academic rating that was drafted: what was decided is kept, from what, and why it deviates. */
export const confirmRating = confirmRun('progression.confirm-rating', ratingRun, {
  summary:
    'Confirms the academic rating that was drafted. What differs from the records needs a ground for each student; what was decided is kept, and from what.',
  codec: ConfirmRating,
  path: 'POST /ratings/{year}/confirmation',
  reads: [],
  confirmed: (_, _day, of, decision) => [{ type: 'RatingConfirmed' as const, ...of, ...decision }],
});
