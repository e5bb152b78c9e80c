import { defended } from '../attestation/histories.ts';
import { enrolled, office } from '../orders/histories.ts';
import { registerOrder } from '../orders/index.ts';
import { policyAdopted } from '../policy/histories.ts';
import { done } from '../testing/index.ts';
import { issueDiploma } from './issue-diploma.ts';
import { issueTranscript } from './issue-transcript.ts';

export const graduated = done(registerOrder, {
  order: '900-с',
  orderDate: '2026-06-25',
  kind: 'graduation',
  entries: [{ student: '22-001', effectiveOn: '2026-06-30' }],
});

/** Daniyar has graduated. */
export const graduates = [policyAdopted, ...office, enrolled, defended, graduated];

export const transcript = { number: 'T-1', student: '22-001', issuedOn: '2024-03-01', position: '1200', credits: 92, gpa: '3.14' } as const;
export const transcriptIssued = done(issueTranscript, transcript);

export const diploma = {
  number: 'D-1',
  student: '22-001',
  issuedOn: '2026-06-30',
  position: '4711',
  programme: '6B01402',
  credits: 240,
  gpa: '3.52',
  attestationPercent: 92,
  attestationLetter: 'A-',
  honours: true,
} as const;
/** Needs a graduate. */
export const diplomaIssued = done(issueDiploma, diploma);
