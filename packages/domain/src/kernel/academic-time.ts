import * as t from 'io-ts';

const isYear = (s: string): boolean => {
  const match = /^(\d{4})-(\d{2})$/.exec(s);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
};

export interface AcademicYearBrand {
  readonly AcademicYear: unique symbol;
}
/** `2018-19`: the second half is the year after the first. */
export const AcademicYear = t.brand(t.string, (s): s is t.Branded<string, AcademicYearBrand> => isYear(s), 'AcademicYear');
export type AcademicYear = t.TypeOf<typeof AcademicYear>;

export interface TermBrand {
  readonly Term: unique symbol;
}
/** `2018-19/1`, `2018-19/2` or `2018-19/S`, the summer semester. */
export const Term = t.brand(
  t.string,
  (s): s is t.Branded<string, TermBrand> => s.length === 9 && s[7] === '/' && isYear(s.slice(0, 7)) && '12S'.includes(s[8] ?? '-'),
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
