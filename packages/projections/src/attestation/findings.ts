import { standingInHindsight } from '../orders/index.ts';
import type { Finder } from '../register/index.ts';

/** What is odd about the attestation of a student. */
export const attestationFinders: readonly Finder[] = [
  {
    kind: 'attested-while-not-active',
    find: (_, { record }) =>
      Object.values(record.attestations).flatMap(({ minutes, heldOn }) => {
        const { status = 'not enrolled' } = standingInHindsight(record, heldOn);
        return status === 'active'
          ? []
          : [{ document: minutes, text: `Attestation of ${heldOn}, minutes ${minutes}, of a student who was ${status}.` }];
      }),
  },
  {
    kind: 'defence-without-thesis',
    find: (_, { record }) =>
      Object.values(record.attestations).flatMap(({ minutes, kind, heldOn }) => {
        const approved = record.thesis['thesis']?.topicApprovedOn;
        return kind === 'diploma-defence' && (approved === undefined || approved > heldOn)
          ? [{ document: minutes, text: `Defence of ${heldOn}, minutes ${minutes}, of a thesis whose topic had not been approved.` }]
          : [];
      }),
  },
];
