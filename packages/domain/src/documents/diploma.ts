import type { AttestationHeld } from '../attestation/index.ts';
import { type CalendarDate, compare, compareCodePoints, type Entries, valueOf } from '../kernel/index.ts';
import { passes, type Policies, policyOn } from '../policy/index.ts';
import { type AttemptResult, type Gpa, gpaOf, isLettered, lastResults, outcomeOf, passedResults } from '../progression/index.ts';

/** What stands against honours. */
export type AgainstHonours =
  | { readonly against: 'no-attestation' }
  | { readonly against: 'gpa'; readonly minimum: string }
  | { readonly against: 'letter'; readonly result: AttemptResult }
  | { readonly against: 'attestation-letter'; readonly attestation: AttestationHeld }
  | { readonly against: 'failing-attempt'; readonly result: AttemptResult };

/** What a diploma says. */
export type Diploma = {
  /** The last attestation gives percent and letter. */
  readonly attestation: AttestationHeld | undefined;
  /** The attestations, in their order. */
  readonly attestations: readonly AttestationHeld[];
  readonly passed: readonly AttemptResult[];
  readonly credits: number;
  readonly gpa: Gpa | undefined;
  readonly policy: string | undefined;
  readonly honours: boolean;
  readonly againstHonours: readonly AgainstHonours[];
};

/** Attestations held by a day, in the order held_on, minutes_number. */
export const attestationsBy = (attestations: Entries<AttestationHeld>, day: CalendarDate): readonly AttestationHeld[] =>
  Object.values(attestations)
    .filter((held) => held.heldOn <= day)
    .toSorted((a, b) => (a.heldOn === b.heldOn ? compareCodePoints(a.minutes, b.minutes) : a.heldOn < b.heldOn ? -1 : 1));

const creditsOf = (items: readonly { readonly credits: number }[]): number => items.reduce((sum, { credits }) => sum + credits, 0);

/**
 * The diploma of a student from what is known (EXCHANGE rule 15): percent and letter of the last attestation, credits of passed
 * disciplines and passed attestations, honours under the policy of the day of the last attestation.
 */
export const diplomaOf = (policies: Policies, results: readonly AttemptResult[], attestations: readonly AttestationHeld[]): Diploma => {
  const attestation = attestations.at(-1);
  const passed = passedResults(results);
  const gpa = gpaOf(results, { scope: 'cumulative' });
  const policy = attestation === undefined ? undefined : policyOn(policies, attestation.heldOn);
  const against: AgainstHonours[] = [];
  if (policy === undefined) against.push({ against: 'no-attestation' });
  else {
    const { minimumGpa, courseLetters, attestationLetters, repeatsAllowed } = policy.honours;
    const good = new Set<string>(courseLetters);
    const defended = new Set<string>(attestationLetters);
    if (gpa === undefined || compare(gpa.value, valueOf(minimumGpa)) < 0) against.push({ against: 'gpa', minimum: minimumGpa });
    for (const result of lastResults(results).values()) {
      if (isLettered(result) && !good.has(result.letter)) against.push({ against: 'letter', result });
    }
    for (const held of attestations) {
      if (!defended.has(held.letter)) against.push({ against: 'attestation-letter', attestation: held });
    }
    if (!repeatsAllowed) {
      for (const result of results) {
        if (outcomeOf(result) === 'failed') against.push({ against: 'failing-attempt', result });
      }
    }
  }
  return {
    attestation,
    attestations,
    passed,
    credits: creditsOf(passed) + creditsOf(attestations.filter(passes)),
    gpa,
    policy: policy?.policy,
    honours: against.length === 0,
    againstHonours: against,
  };
};
