import type { Traditional } from '../kernel/index.ts';
import type { Absence, Attempt, PassMark } from './events.ts';

/** Why a mark is what it is; exact numbers are written out. */
export type MarkReason =
  | {
      readonly why: 'graded';
      readonly statement: string;
      readonly discipline: string;
      readonly attempt: Attempt;
      readonly term: string;
      readonly issuedOn: string;
      readonly policy: string;
      readonly closedOn: string;
    }
  | {
      readonly why: 'admission';
      readonly rating1: number;
      readonly rating2: number;
      readonly rating: string;
      readonly bar: string;
      readonly admitted: boolean;
    }
  | { readonly why: 'exam-not-passed'; readonly exam: number; readonly passMark: string }
  | {
      readonly why: 'final-percent';
      readonly rating: string;
      readonly ratingWeight: string;
      readonly exam: number;
      readonly examWeight: string;
      readonly percent: string;
    }
  | {
      readonly why: 'letter';
      readonly percent: number;
      readonly letter: string;
      readonly policy: string;
      /** Where the row of the scale begins; null of the lowest row, which a re-sit that fails takes. */
      readonly from: number | null;
      readonly points: string;
      readonly traditional: Traditional | null;
    }
  | { readonly why: 'pass'; readonly mark: PassMark | null; readonly absence: Absence | null; readonly letter: string }
  | { readonly why: 'absent'; readonly absence: Absence | null }
  | {
      readonly why: 'recognised';
      readonly discipline: string;
      readonly recognisedOn: string;
      readonly order: string;
      readonly percent: number | null;
    }
  | {
      readonly why: 'last-attempt';
      readonly attempts: number;
      readonly discipline: string;
      /** Null of a recognition. */
      readonly statement: string | null;
      readonly on: string;
      readonly letter: string;
    }
  | { readonly why: 'no-attempt'; readonly discipline: string }
  | { readonly why: 'passed'; readonly discipline: string }
  | { readonly why: 'owed'; readonly discipline: string; readonly failures: number }
  | {
      readonly why: 'rectified';
      readonly statement: string;
      readonly rectification: string;
      readonly proposedOn: string;
      readonly proposedBy: string | null;
      readonly confirmedOn: string;
      readonly confirmedBy: string | null;
      readonly ground: string;
    }
  | {
      readonly why: 'voided';
      readonly statement: string;
      readonly discipline: string;
      readonly voidedOn: string;
      readonly voidedBy: string | null;
      readonly ground: string;
    };
