import { standingInHindsight } from '../orders/index.ts';
import type { Finder, Found } from '../register/index.ts';

/** What is odd about the attestation of a student. */
export const attestationFinders: readonly Finder[] = [
  (_, { record }) =>
    Object.values(record.attestations).flatMap(({ minutes, heldOn }): readonly Found[] => {
      const { status = null } = standingInHindsight(record, heldOn);
      return status === 'active' ? [] : [{ kind: 'attested-while-not-active', document: minutes, minutes, heldOn, status }];
    }),
  (_, { record }) =>
    Object.values(record.attestations).flatMap(({ minutes, kind, heldOn }): readonly Found[] => {
      const approved = record.thesis['thesis']?.topicApprovedOn;
      return kind === 'diploma-defence' && (approved === undefined || approved > heldOn)
        ? [{ kind: 'defence-without-thesis', document: minutes, minutes, heldOn }]
        : [];
    }),
];
