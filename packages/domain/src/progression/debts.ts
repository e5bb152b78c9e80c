import { compareCodePoints } from '../kernel/index.ts';
import { type AttemptResult, outcomeOf } from './attempt-result.ts';
import { lastResults } from './last-results.ts';

/** A discipline that is owed: its last attempt, and the attempts that failed. */
export type Debt = { readonly discipline: string; readonly last: AttemptResult; readonly failures: readonly AttemptResult[] };

/** Failures that make the third. */
const THIRD = 3;

/** Whether a debt has failed for the third time or more (EXCHANGE rule 9). */
export const isThirdFailure = (debt: Debt): boolean => debt.failures.length >= THIRD;

/** What is owed after attempts in the order of EXCHANGE rule 7, by rule 9: disciplines whose last attempt did not pass. */
export const debtsOf = (results: readonly AttemptResult[]): readonly Debt[] =>
  [...lastResults(results).values()]
    .filter((last) => outcomeOf(last) !== 'passed')
    .map((last) => ({
      discipline: last.discipline,
      last,
      failures: results.filter((result) => result.discipline === last.discipline && outcomeOf(result) === 'failed'),
    }))
    .toSorted((a, b) => compareCodePoints(a.discipline, b.discipline));

/** The disciplines whose last attempt passed. */
export const passedResults = (results: readonly AttemptResult[]): readonly AttemptResult[] =>
  [...lastResults(results).values()].filter((last) => outcomeOf(last) === 'passed');
