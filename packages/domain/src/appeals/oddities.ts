import type { Decision } from './events.ts';

/** What may be odd among the appeals of a student: recorded, lawful, and worth a look. */
export type AppealOddity =
  | { readonly kind: 'appeal-without-mark'; readonly appeal: string; readonly statement: string }
  | {
      readonly kind: 'appeal-word-differs';
      readonly appeal: string;
      readonly decision: Decision;
      readonly exam: number;
      readonly examAfter: number;
    }
  | { readonly kind: 'appeal-from-another-row'; readonly appeal: string; readonly heardOn: string }
  | { readonly kind: 'judge-in-own-cause'; readonly appeal: string; readonly statement: string; readonly teacher: string }
  | {
      readonly kind: 'appeal-outside-window';
      readonly appeal: string;
      readonly lastDay: string;
      readonly reopenedBy: string | null;
      readonly ground: string;
    };
