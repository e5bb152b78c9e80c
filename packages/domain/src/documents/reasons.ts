import type { AttestationKind } from '../attestation/index.ts';

/** Why a diploma says what it says, and is with or without honours. */
export type DiplomaReason =
  | { readonly why: 'not-graduated' }
  | {
      readonly why: 'attestation';
      readonly kind: AttestationKind;
      readonly heldOn: string;
      readonly minutes: string;
      readonly percent: number;
      readonly letter: string;
      readonly policy: string;
      /** Null of one that was failed. */
      readonly credits: number | null;
    }
  | { readonly why: 'last-attestation'; readonly percent: number; readonly letter: string }
  | { readonly why: 'diploma-credits'; readonly disciplines: number; readonly credits: number }
  | { readonly why: 'no-credits' }
  | { readonly why: 'cumulative-gpa'; readonly gpa: string | null }
  | { readonly why: 'no-attestation' }
  | { readonly why: 'gpa-too-low'; readonly minimum: string }
  | { readonly why: 'letter-too-low'; readonly discipline: string; readonly letter: string }
  | { readonly why: 'attestation-too-low'; readonly minutes: string; readonly letter: string }
  | { readonly why: 'failed-once'; readonly discipline: string; readonly on: string; readonly letter: string }
  | { readonly why: 'honours'; readonly honours: boolean; readonly policy: string | null };
