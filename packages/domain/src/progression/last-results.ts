import type { AttemptResult } from './attempt-result.ts';

/** The last attempt at each discipline, of attempts in the order of EXCHANGE rule 7. */
export const lastResults = (results: readonly AttemptResult[]): ReadonlyMap<string, AttemptResult> => {
  const last = new Map<string, AttemptResult>();
  for (const result of results) last.set(result.discipline, result);
  return last;
};
