import type { RunReason } from '../kernel/index.ts';
import type { NotDecided } from './course-to-course.ts';
import type { PromotionValue, RatingValue } from './events.ts';
import type { GpaScope } from './gpa.ts';

/** Why a GPA, a promotion or a place in the rating is what it is; exact numbers are written out. */
export type ProgressionReason =
  | {
      readonly why: 'credits-times-points';
      readonly discipline: string;
      readonly credits: number;
      readonly points: string;
      readonly product: string;
    }
  | { readonly why: 'left-out-of-gpa'; readonly discipline: string; readonly letter: string; readonly countsInGpa: boolean }
  | { readonly why: 'sum-of-products'; readonly scope: GpaScope; readonly points: string }
  | { readonly why: 'sum-of-credits'; readonly credits: number }
  | { readonly why: 'gpa'; readonly points: string; readonly credits: number; readonly exact: string; readonly gpa: string }
  | { readonly why: 'no-gpa'; readonly scope: GpaScope }
  | { readonly why: 'debts'; readonly disciplines: readonly string[] }
  | {
      readonly why: 'promotion';
      readonly gpa: string;
      readonly course: number;
      readonly threshold: string;
      readonly debts: number;
      readonly decision: PromotionValue['decision'];
    }
  | { readonly why: 'no-promotion'; readonly because: NotDecided['why'] }
  | {
      readonly why: 'place';
      readonly students: number;
      readonly programme: string;
      readonly course: string;
      readonly above: number;
      readonly gpa: string;
      readonly place: number;
    }
  | { readonly why: 'no-place' }
  | RunReason<'promotion-decided', PromotionValue>
  | RunReason<'rating-decided', RatingValue>;
