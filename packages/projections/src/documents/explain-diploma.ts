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
      return step(15, 'No attestation is known: no honours.', 'no');
    case 'gpa':
      return step(15, `The cumulative GPA does not reach ${against.minimum}: no honours.`, 'no');
    case 'letter':
      return step(15, `${against.result.discipline}: ${against.result.letter} is not among the letters for honours.`, 'no', [
        attemptInput(against.result),
      ]);
    case 'attestation-letter':
      return step(
        15,
        `Attestation ${against.attestation.minutes}: ${against.attestation.letter} is not among the letters for honours.`,
        'no',
        [input('attestation', against.attestation.minutes, against.attestation.letter)],
      );
    case 'failing-attempt':
      return step(
        15,
        `${against.result.discipline} was failed on ${against.result.on} (${against.result.letter}), and repeats are not allowed.`,
        'no',
        [attemptInput(against.result)],
      );
  }
};

/** Why a diploma says what it says, and with or without honours (EXCHANGE rule 15). The value is that of honours. */
export const explainDiploma = (register: Register, page: StudentPage, asOf: AsOf): Explanation => {
  const day = dayOf(asOf);
  const standing = standingSteps(page.standingOn(day), day, []);
  const diploma = diplomaFor(register, page, day);
  if (diploma === undefined)
    return { value: null, steps: [...standing, step(15, 'A diploma is only for a student whose standing is graduated.', null)] };
  const { attestation, attestations, passed, credits, gpa, honours } = diploma;
  const policy = diploma.policy === undefined ? undefined : policyById(register.policies, diploma.policy);
  const held = attestations.map((one) => {
    const text = `${one.kind} of ${one.heldOn}, minutes ${one.minutes}: ${one.percent} is ${one.letter} under ${one.policy.id}; ${passes(one) ? `${one.credits} credits` : 'failed, no credits'}.`;
    return step(1, text, one.letter, [input('attestation', one.minutes, one.percent), input('policy', one.policy.id, one.policy.digest)]);
  });
  const last =
    attestation === undefined
      ? []
      : [
          step(
            15,
            `The last attestation gives percent and letter: ${attestation.percent}, ${attestation.letter}.`,
            String(attestation.percent),
            [input('attestation', attestation.minutes, attestation.percent)],
          ),
        ];
  const sum = step(15, `Credits of ${passed.length} passed disciplines and of the passed attestations: ${credits}.`, String(credits), [
    ...passed.map((result) => input('credits', result.discipline, result.credits)),
    ...attestations.filter(passes).map((one) => input('credits', one.minutes, one.credits)),
  ]);
  const verdict = step(
    15,
    `${honours ? 'Honours: nothing stands against them' : 'No honours'}${policy === undefined ? '' : ` under ${policy.policy}, the policy of the day of the last attestation`}.`,
    honours ? 'yes' : 'no',
    [
      ...(gpa === undefined ? [] : [gpaInput(cumulative, gpa)]),
      ...(policy === undefined
        ? []
        : [
            ofPolicy(policy.policy, '/honours/minimumGpa', policy.honours.minimumGpa),
            ofPolicy(policy.policy, '/honours/courseLetters', policy.honours.courseLetters.join(' ')),
            ofPolicy(policy.policy, '/honours/attestationLetters', policy.honours.attestationLetters.join(' ')),
            ofPolicy(policy.policy, '/honours/repeatsAllowed', policy.honours.repeatsAllowed),
          ]),
    ],
  );
  const average =
    gpa === undefined ? [step(8, 'No credits count: no GPA.', null)] : gpaSteps(register.policies, page.resultsOn(day), cumulative, gpa);
  return {
    value: honours ? 'yes' : 'no',
    steps: [
      ...standing,
      ...held,
      ...last,
      sum,
      ...average,
      step(
        15,
        gpa === undefined ? 'There is no cumulative GPA.' : `Cumulative GPA ${toFixed(gpa.value, 2)}.`,
        gpa === undefined ? null : toFixed(gpa.value, 2),
      ),
      ...diploma.againstHonours.map(againstStep),
      verdict,
    ],
  };
};
