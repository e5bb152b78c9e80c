import type { Language } from '../kernel/index.ts';
import type { Absence, Attempt, PassMark } from './events.ts';

type Points = {
  readonly rating1: number | null;
  readonly rating2: number | null;
  readonly exam: number | null;
  readonly absence: Absence | null;
  readonly mark: PassMark | null;
};

/** What a student's history tells of statements and the marks in them. */
export type MarkAct =
  | {
      readonly act: 'grade';
      readonly statement: string;
      readonly discipline: string;
      /** The discipline's name in each language; null where it is not in the catalogue. */
      readonly name: Readonly<Record<Language, string>> | null;
      readonly attempt: Attempt | 'recognised';
      readonly term: string;
      readonly percent: number | null;
      readonly letter: string;
    }
  | {
      readonly act: 'listing';
      readonly statement: string;
      readonly discipline: string;
      readonly attempt: Attempt;
      readonly term: string;
    }
  | {
      readonly act: 'rectification';
      readonly statement: string;
      readonly rectification: string;
      readonly proposedOn: string;
      readonly proposedBy: string | null;
      readonly confirmedBy: string | null;
      readonly ground: string;
      readonly points: Points;
      readonly percent: number | null;
      readonly letter: string;
    }
  | {
      readonly act: 'voiding';
      readonly statement: string;
      readonly discipline: string | null;
      readonly voidedBy: string | null;
      readonly ground: string;
    };
