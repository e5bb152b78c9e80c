import type { RunAct } from '../kernel/index.ts';
import type { PromotionValue, RatingValue } from './events.ts';

/** What a student's history tells of promotion and rating. */
export type ProgressionAct = RunAct<'promotion-decision', PromotionValue> | RunAct<'rating', RatingValue>;
