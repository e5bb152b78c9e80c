import type { AttestationKind } from './events.ts';

/** What a student's history tells of the thesis and the state attestation. */
export type AttestationAct =
  | {
      readonly act: 'attestation';
      readonly kind: AttestationKind;
      readonly minutes: string;
      readonly percent: number;
      readonly letter: string;
      readonly credits: number;
    }
  | {
      readonly act: 'thesis';
      readonly topic: string;
      readonly supervisor: string;
      readonly originality: number | null;
      readonly predefenceOn: string | null;
    };
