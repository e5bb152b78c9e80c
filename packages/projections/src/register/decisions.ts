import type { StreamName } from '@tirkeu/domain';
import { type Promotion, promotionFold, type Rating, ratingFold } from '@tirkeu/domain/progression';
import { type Form34Sent, form34Fold } from '@tirkeu/domain/reporting';
import { type Award, awardFold } from '@tirkeu/domain/scholarship';

/** What was decided about many students at once, or is drafted: by term or year. Grounds stay sealed in it. */
export type Decisions = {
  readonly scholarships: ReadonlyMap<string, Award>;
  readonly promotions: ReadonlyMap<string, Promotion>;
  readonly ratings: ReadonlyMap<string, Rating>;
  readonly form34: ReadonlyMap<string, Form34Sent>;
};

/** Gathers the decisions from what the streams of some categories have come to. */
export const decisionsFrom = (statesOf: <S>(category: StreamName) => ReadonlyMap<string, S>): Decisions => ({
  scholarships: statesOf(awardFold.category),
  promotions: statesOf(promotionFold.category),
  ratings: statesOf(ratingFold.category),
  form34: statesOf(form34Fold.category),
});
