import * as t from 'io-ts';
import {
  CalendarDate,
  Credits,
  Decimal,
  event,
  MinutesNumber,
  Percent,
  personal,
  StudentNumber,
  TeacherNumber,
  Text,
  Traditional,
} from '../kernel/index.ts';
import { PolicyRef } from '../policy/index.ts';

export const AttestationKind = t.keyof({ 'state-exam': null, 'diploma-defence': null }, 'AttestationKind');
export type AttestationKind = t.TypeOf<typeof AttestationKind>;

export const thesisFields = { student: StudentNumber, topic: Text, supervisor: TeacherNumber, topicApprovedOn: CalendarDate };
export const thesisOptional = { originalityPercent: Percent, reviewer: personal(Text), predefenceOn: CalendarDate };

/** The topic of a thesis was approved, with what became of its check and pre-defence. */
export const ThesisTopicApproved = event('ThesisTopicApproved', thesisFields, thesisOptional, { documentOn: 'topicApprovedOn' });
export type ThesisTopicApproved = t.TypeOf<typeof ThesisTopicApproved>;

export const attestationFields = {
  student: StudentNumber,
  kind: AttestationKind,
  minutes: MinutesNumber,
  heldOn: CalendarDate,
  percent: Percent,
  credits: Credits,
};

/** The state attestation of a student was held, with the letter of the policy of its day. */
export const AttestationHeld = event(
  'AttestationHeld',
  { ...attestationFields, letter: Text, points: Decimal, traditional: Traditional, policy: PolicyRef },
  {},
  { documentOn: 'heldOn', judgedOn: 'heldOn' },
);
export type AttestationHeld = t.TypeOf<typeof AttestationHeld>;

export const attestationEvents = [ThesisTopicApproved, AttestationHeld] as const;
