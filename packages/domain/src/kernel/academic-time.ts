import * as t from 'io-ts';
import { digits } from './digits.ts';

/** Whether a text begins with an academic year. */
const beginsWithYear = (s: string): boolean => s[4] === '-' && (digits(s, 0, 4) + 1) % 100 === digits(s, 5, 7);

export interface AcademicYearBrand {
  readonly AcademicYear: unique symbol;
}
/** `2018-19`: the second half is the year after the first. */
export const AcademicYear = t.brand(
  t.string,
  (s): s is t.Branded<string, AcademicYearBrand> => s.length === 7 && beginsWithYear(s),
  'AcademicYear',
);
export type AcademicYear = t.TypeOf<typeof AcademicYear>;

export interface TermBrand {
  readonly Term: unique symbol;
}
/** `2018-19/1`, `2018-19/2` or `2018-19/S`, the summer semester. */
export const Term = t.brand(
  t.string,
  (s): s is t.Branded<string, TermBrand> => s.length === 9 && s[7] === '/' && beginsWithYear(s) && '12S'.includes(s[8] ?? '-'),
  'Term',
);
export type Term = t.TypeOf<typeof Term>;

export type TermPart = '1' | '2' | 'S';

/** The academic year of a term. */
export const yearOf = (term: Term): AcademicYear => term.slice(0, 7) as AcademicYear;

/** Which part of its year a term is. */
export const partOf = (term: Term): TermPart => term.slice(8) as TermPart;

/** The term of a year. */
export const termOf = (year: AcademicYear, part: TermPart): Term => `${year}/${part}` as Term;
