import { compare, plus, valueOf, wholeNumber } from '../kernel/index.ts';
import type { PolicyRules } from './rules.ts';

/** What makes a set of rules unusable, with the JSON pointer of the place inside the policy. */
export type PolicyFault = {
  readonly fault: 'weights' | 'scale-without-zero' | 'scale-row-twice' | 'unknown-letter' | 'pass-mark';
  readonly pointer: string;
};

/** Every fault of a policy's content (EXCHANGE, Policy: `bad-policy`). */
export const policyFaults = (policy: PolicyRules): readonly PolicyFault[] => {
  const faults: PolicyFault[] = [];
  const one = wholeNumber(1);
  if (compare(plus(valueOf(policy.finalGrade.ratingWeight), valueOf(policy.finalGrade.examWeight)), one) !== 0)
    faults.push({ fault: 'weights', pointer: '/finalGrade' });
  if (!policy.scale.some((row) => row.fromPercent === 0)) faults.push({ fault: 'scale-without-zero', pointer: '/scale' });
  const froms = policy.scale.map((row) => row.fromPercent);
  if (new Set(froms).size < froms.length) faults.push({ fault: 'scale-row-twice', pointer: '/scale' });
  const letters = new Set(policy.scale.map((row) => row.letter));
  const lists = [
    ['/scholarship/goodLetters', policy.scholarship.goodLetters],
    ['/scholarship/excellentLetters', policy.scholarship.excellentLetters],
    ['/honours/courseLetters', policy.honours.courseLetters],
    ['/honours/attestationLetters', policy.honours.attestationLetters],
  ] as const;
  for (const [pointer, list] of lists) {
    if (list.some((letter) => !letters.has(letter))) faults.push({ fault: 'unknown-letter', pointer });
  }
  if (policy.exam.mustPass) {
    const passing = policy.scale.filter((row) => row.traditional !== 'unsatisfactory').map((row) => row.fromPercent);
    const lowest = passing.length === 0 ? undefined : Math.min(...passing);
    if (lowest === undefined || compare(valueOf(policy.exam.passMark), wholeNumber(lowest)) !== 0)
      faults.push({ fault: 'pass-mark', pointer: '/exam/passMark' });
  }
  return faults;
};
