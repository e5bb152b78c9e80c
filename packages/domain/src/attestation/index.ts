import { room } from '../kernel/index.ts';
import { approveThesis } from './approve-thesis.ts';
import { attestationEvents } from './events.ts';
import { recordAttestation } from './record-attestation.ts';
import { attestationsSlice, thesisSlice } from './state.ts';

export type * from './acts.ts';
export * from './approve-thesis.ts';
export * from './events.ts';
export type * from './oddities.ts';
export * from './record-attestation.ts';
export * from './state.ts';

/** Theses and the state attestation. */
export const attestationRoom = room({
  name: 'attestation',
  events: attestationEvents,
  commands: [approveThesis, recordAttestation],
  slices: [attestationsSlice, thesisSlice],
});
