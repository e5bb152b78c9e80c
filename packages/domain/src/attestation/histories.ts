import { done } from '../testing/index.ts';
import { approveThesis } from './approve-thesis.ts';
import { recordAttestation } from './record-attestation.ts';

export const topic = {
  student: '22-001',
  topic: 'Strength of young wrestlers',
  supervisor: 'T-7',
  topicApprovedOn: '2025-11-10',
  originalityPercent: 81,
  reviewer: 'Сериков Б., head coach',
  predefenceOn: '2026-04-20',
} as const;
/** Needs the student and the teacher. */
export const topicApproved = done(approveThesis, topic);

export const defence = {
  student: '22-001',
  kind: 'diploma-defence',
  minutes: '17',
  heldOn: '2026-06-10',
  percent: 92,
  credits: 8,
} as const;
/** Needs the student and a policy. */
export const defended = done(recordAttestation, defence);
