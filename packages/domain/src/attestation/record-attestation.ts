import type * as t from 'io-ts';
import { command, differingField, type Entries, entryOf, particulars } from '../kernel/index.ts';
import { policies, policyOn, refOf, rowFor } from '../policy/index.ts';
import { registration } from '../students/index.ts';
import { type AttestationHeld, attestationFields } from './events.ts';
import { attestationsOf } from './state.ts';

export const RecordAttestation = particulars(attestationFields);
export type RecordAttestation = t.TypeOf<typeof RecordAttestation>;

const fields = ['kind', 'heldOn', 'percent', 'credits'] as const;

export type RecordAttestationRefusal =
  | { readonly refusal: 'attestation-differs'; readonly student: string; readonly minutes: string; readonly field: (typeof fields)[number] }
  | { readonly refusal: 'no-such-student'; readonly student: string }
  | { readonly refusal: 'before-first-policy'; readonly student: string; readonly heldOn: string };

/** Records a state attestation from its minutes; the letter is given by the policy of the day it was held. */
export const recordAttestation = command('attestation.record-attestation', {
  summary: 'Records a state examination or a diploma defence from its minutes.',
  codec: RecordAttestation,
  path: 'POST /students/{student}/attestations',
  stream: (input: RecordAttestation) => attestationsOf(input.student),
  reads: (input: RecordAttestation) => [registration(input.student), policies],
  refusals: ['attestation-differs', 'no-such-student', 'before-first-policy'],
  check:
    ({ look }) =>
    (input: RecordAttestation) =>
    (state: Entries<AttestationHeld>): readonly RecordAttestationRefusal[] => {
      const { student, minutes, heldOn } = input;
      const refusals: RecordAttestationRefusal[] = [];
      const recorded = entryOf(state, minutes);
      const field = recorded === undefined ? undefined : differingField(fields, recorded, input);
      if (field !== undefined) refusals.push({ refusal: 'attestation-differs', student, minutes, field });
      if (look(registration(student))['file'] === undefined) refusals.push({ refusal: 'no-such-student', student });
      if (recorded === undefined && policyOn(look(policies), heldOn) === undefined)
        refusals.push({ refusal: 'before-first-policy', student, heldOn });
      return refusals;
    },
  record:
    ({ look }) =>
    (input: RecordAttestation) =>
    (state: Entries<AttestationHeld>): readonly AttestationHeld[] => {
      const policy = policyOn(look(policies), input.heldOn);
      if (entryOf(state, input.minutes) !== undefined || policy === undefined) return [];
      const { letter, points, traditional } = rowFor(policy, input.percent);
      return [{ type: 'AttestationHeld', ...input, letter, points, traditional, policy: refOf(policy) }];
    },
});
