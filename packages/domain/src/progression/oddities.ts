import type { RunOddity } from '../kernel/index.ts';
import type { PromotionValue, RatingValue } from './events.ts';

/** What may be odd about the progression of a student: recorded, lawful, and worth a look. */
export type ProgressionOddity =
  | { readonly kind: 'third-failure'; readonly discipline: string; readonly failures: number }
  | RunOddity<'promotion-decision-differs-from-record', PromotionValue>
  | RunOddity<'rating-differs-from-record', RatingValue>;
