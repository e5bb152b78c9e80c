import { toFixed } from '@tirkeu/domain';
import type { AgainstHonours } from '@tirkeu/domain/documents';
import { passes, policyById } from '@tirkeu/domain/policy';
import { attemptInput } from '../assessment/index.ts';
import { standingSteps } from '../orders/index.ts';
import { gpaInput, gpaSteps } from '../progression/index.ts';
import {
  type AsOf,
  dayOf,
  type Explanation,
  input,
  ofPolicy,
  type Register,
  type Step,
  step,
  type StudentPage,
} from '../register/index.ts';
import { diplomaFor } from './diplomas.ts';

const cumulative = { scope: 'cumulative' } as const;

const againstStep = (against: AgainstHonours): Step => {
  switch (against.against) {
    case 'no-attestation':
      return step(15, { why: 'no-attestation' }, 'no');
    case 'gpa':
      return step(15, { why: 'gpa-too-low', minimum: against.minimum }, 'no');
    case 'letter': {
      const { discipline, letter } = against.result;
      return step(15, { why: 'letter-too-low', discipline, letter }, 'no', [attemptInput(against.result)]);
    }
    case 'attestation-letter': {
      const { minutes, letter } = against.attestation;
      return step(15, { why: 'attestation-too-low', minutes, letter }, 'no', [input('attestation', minutes, letter)]);
    }
    case 'failing-attempt': {
      const { discipline, on, letter } = against.result;
      return step(15, { why: 'failed-once', discipline, on, letter }, 'no', [attemptInput(against.result)]);
    }
  }
};

/** Why a diploma says what it says, and with or without honours (EXCHANGE rule 15). The value is that of honours. */
export const explainDiploma = (register: Register, page: StudentPage, asOf: AsOf): Explanation => {
  const day = dayOf(asOf);
  const standing = standingSteps(page.standingOn(day), day, []);
  const diploma = diplomaFor(register, page, day);
  if (diploma === undefined) return { value: null, steps: [...standing, step(15, { why: 'not-graduated' }, null)] };
  const { attestation, attestations, passed, credits, gpa, honours } = diploma;
  const policy = diploma.policy === undefined ? undefined : policyById(register.policies, diploma.policy);
  const held = attestations.map((one) => {
    const { kind, heldOn, minutes, percent, letter, policy: under } = one;
    const reason = { why: 'attestation', kind, heldOn, minutes, percent, letter, policy: under.id } as const;
    return step(1, { ...reason, credits: passes(one) ? one.credits : null }, letter, [
      input('attestation', minutes, percent),
      input('policy', under.id, under.digest),
    ]);
  });
  const last =
    attestation === undefined
      ? []
      : [
          step(15, { why: 'last-attestation', percent: attestation.percent, letter: attestation.letter }, String(attestation.percent), [
            input('attestation', attestation.minutes, attestation.percent),
          ]),
        ];
  const sum = step(15, { why: 'diploma-credits', disciplines: passed.length, credits }, String(credits), [
    ...passed.map((result) => input('credits', result.discipline, result.credits)),
    ...attestations.filter(passes).map((one) => input('credits', one.minutes, one.credits)),
  ]);
  const verdict = step(15, { why: 'honours', honours, policy: policy?.policy ?? null }, honours ? 'yes' : 'no', [
    ...(gpa === undefined ? [] : [gpaInput(cumulative, gpa)]),
    ...(policy === undefined
      ? []
      : [
          ofPolicy(policy.policy, '/honours/minimumGpa', policy.honours.minimumGpa),
          ofPolicy(policy.policy, '/honours/courseLetters', policy.honours.courseLetters.join(' ')),
          ofPolicy(policy.policy, '/honours/attestationLetters', policy.honours.attestationLetters.join(' ')),
          ofPolicy(policy.policy, '/honours/repeatsAllowed', policy.honours.repeatsAllowed),
        ]),
  ]);
  const average = gpa === undefined ? null : toFixed(gpa.value, 2);
  const sums =
    gpa === undefined ? [step(8, { why: 'no-credits' }, null)] : gpaSteps(register.policies, page.resultsOn(day), cumulative, gpa);
  return {
    value: honours ? 'yes' : 'no',
    steps: [
      ...standing,
      ...held,
      ...last,
      sum,
      ...sums,
      step(15, { why: 'cumulative-gpa', gpa: average }, average),
      ...diploma.againstHonours.map(againstStep),
      verdict,
    ],
  };
};
