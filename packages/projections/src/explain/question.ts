import { AcademicYear, Term } from '@tirkeu/domain';
import type { GpaScope } from '@tirkeu/domain/progression';

/** What may be asked about a student's results. */
export type Question =
  | { readonly about: 'gpa'; readonly scope: GpaScope }
  | { readonly about: 'grade'; readonly discipline: string }
  | { readonly about: 'scholarship'; readonly term: Term }
  | { readonly about: 'promotion'; readonly year: AcademicYear }
  | { readonly about: 'rating'; readonly year: AcademicYear }
  | { readonly about: 'diploma' };

/** How each question is asked in words. */
export const questionForms: readonly string[] = [
  'gpa [cumulative | semester TERM | year YEAR]',
  'grade DISCIPLINE',
  'scholarship TERM',
  'promotion YEAR',
  'rating YEAR',
  'diploma',
];

const scopeFrom = (scope: string, period: string | undefined): GpaScope | undefined => {
  if (scope === 'cumulative' && (period === undefined || period === '')) return { scope };
  if (scope === 'semester' && Term.is(period)) return { scope, period };
  return scope === 'year' && AcademicYear.is(period) ? { scope, period } : undefined;
};

/** A question from its words, as in `gpa semester 2018-19/1`; undefined where it is none. */
export const questionFrom = (words: readonly string[]): Question | undefined => {
  const [about = '', first, second, ...more] = words;
  if (more.length > 0 || (about !== 'gpa' && second !== undefined)) return undefined;
  switch (about) {
    case 'gpa': {
      const scope = scopeFrom(first ?? 'cumulative', second);
      return scope === undefined ? undefined : { about, scope };
    }
    case 'grade':
      return first === undefined ? undefined : { about, discipline: first };
    case 'scholarship':
      return Term.is(first) ? { about, term: first } : undefined;
    case 'promotion':
    case 'rating':
      return AcademicYear.is(first) ? { about, year: first } : undefined;
    case 'diploma':
      return first === undefined ? { about } : undefined;
    default:
      return undefined;
  }
};
