import {
  type AcademicYear,
  compareCodePoints,
  type Fraction,
  over,
  plus,
  rounded,
  type Term,
  times,
  valueOf,
  wholeNumber,
} from '../kernel/index.ts';
import { type AttemptResult, isLettered, type LetteredResult } from './attempt-result.ts';
import { lastResults } from './last-results.ts';

/** What a GPA is taken over: a term, a year of three terms, or everything, recognised disciplines included. */
export type GpaScope =
  | { readonly scope: 'semester'; readonly period: Term }
  | { readonly scope: 'year'; readonly period: AcademicYear }
  | { readonly scope: 'cumulative' };

/** What one discipline adds to a GPA. */
export type GpaPart = { readonly result: LetteredResult; readonly product: Fraction };

/** A GPA with everything that it came from. */
export type Gpa = {
  /** Rounded to two decimals: this is what is printed, compared and ranked. */
  readonly value: Fraction;
  readonly exact: Fraction;
  /** Σ(credits·points). */
  readonly points: Fraction;
  /** Σcredits. */
  readonly credits: number;
  readonly parts: readonly GpaPart[];
  /** Last attempts that do not count: P, NP, I, T, and disciplines outside the GPA. */
  readonly leftOut: readonly AttemptResult[];
};

const within = (scope: GpaScope, result: AttemptResult): boolean => {
  switch (scope.scope) {
    case 'semester':
      return result.term === scope.period;
    case 'year':
      return result.year === scope.period;
    case 'cumulative':
      return true;
  }
};

/** The attempts that a scope takes in. */
export const inScope = (results: readonly AttemptResult[], scope: GpaScope): readonly AttemptResult[] =>
  results.filter((result) => within(scope, result));

const byDiscipline = (a: AttemptResult, b: AttemptResult): number => compareCodePoints(a.discipline, b.discipline);

/**
 * The GPA of attempts in the order of EXCHANGE rule 7, by rule 8: restricted to the scope first, then the last attempt of each
 * discipline, failing ones with their points. Undefined where no credits count.
 */
export const gpaOf = (results: readonly AttemptResult[], scope: GpaScope): Gpa | undefined => {
  const last = [...lastResults(inScope(results, scope)).values()].toSorted(byDiscipline);
  const parts: GpaPart[] = [];
  const leftOut: AttemptResult[] = [];
  let points = wholeNumber(0);
  let credits = 0;
  for (const result of last) {
    if (!result.countsInGpa || !isLettered(result)) {
      leftOut.push(result);
      continue;
    }
    const product = times(wholeNumber(result.credits), valueOf(result.points));
    parts.push({ result, product });
    points = plus(points, product);
    credits += result.credits;
  }
  if (credits === 0) return undefined;
  const exact = over(points, wholeNumber(credits));
  return { value: rounded(exact, 2), exact, points, credits, parts, leftOut };
};

/** The scopes in which a student may have a GPA: each term and year of an attempt, and everything. */
export const gpaScopes = (results: readonly AttemptResult[]): readonly GpaScope[] => {
  const terms = [...new Set(results.flatMap(({ term }) => (term === undefined ? [] : [term])))].toSorted();
  const years = [...new Set(results.flatMap(({ year }) => (year === undefined ? [] : [year])))].toSorted();
  return [
    { scope: 'cumulative' },
    ...terms.map((period) => ({ scope: 'semester' as const, period })),
    ...years.map((period) => ({ scope: 'year' as const, period })),
  ];
};
