import type { SocialCategory, Term } from '../kernel/index.ts';
import type { Standing } from '../orders/index.ts';
import type { PolicyRules } from '../policy/index.ts';
import { type AttemptResult, isLettered, outcomeOf } from '../progression/index.ts';

export type ScholarshipCategory = 'increased' | 'standard' | 'social';

/** A scholarship, or none, with the reason and the attempts that were looked at. */
export type Scholarship = {
  readonly category: ScholarshipCategory | undefined;
  readonly why:
    | 'not-active'
    | 'not-full-time'
    | 'not-on-grant'
    | 'no-letters'
    | 'all-excellent'
    | 'all-good-or-excellent'
    | 'none-failing-and-social'
    | 'letters-too-low';
  readonly considered: readonly AttemptResult[];
};

const isPass = (result: AttemptResult): boolean => result.letter === 'P' && !isLettered(result);

/**
 * The scholarship of a term (EXCHANGE rule 11), of what was known on its deciding day: an active full-time student on a grant, by
 * the letters of the term's regular attempts.
 */
export const scholarshipOf = (
  policy: Pick<PolicyRules, 'scholarship'> | undefined,
  standing: Pick<Standing, 'status' | 'form' | 'funding'>,
  social: SocialCategory | undefined,
  results: readonly AttemptResult[],
  term: Term,
): Scholarship => {
  const considered = results.filter((result) => result.kind === 'regular' && result.term === term && !isPass(result));
  const none = (why: Scholarship['why']): Scholarship => ({ category: undefined, why, considered });
  if (standing.status !== 'active') return none('not-active');
  if (standing.form !== 'full-time') return none('not-full-time');
  if (standing.funding !== 'grant') return none('not-on-grant');
  if (policy === undefined || considered.length === 0) return none('no-letters');
  const good = new Set<string>(policy.scholarship.goodLetters);
  const excellent = new Set<string>(policy.scholarship.excellentLetters);
  const all = (fits: (letter: string) => boolean): boolean => considered.every((result) => isLettered(result) && fits(result.letter));
  if (all((letter) => excellent.has(letter))) return { category: 'increased', why: 'all-excellent', considered };
  if (all((letter) => excellent.has(letter) || good.has(letter))) return { category: 'standard', why: 'all-good-or-excellent', considered };
  if (social !== undefined && considered.every((result) => outcomeOf(result) === 'passed'))
    return { category: 'social', why: 'none-failing-and-social', considered };
  return none('letters-too-low');
};
