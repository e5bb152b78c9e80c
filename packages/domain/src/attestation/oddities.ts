import type { Status } from '../kernel/index.ts';

/** What may be odd about the attestation of a student: recorded, lawful, and worth a look. */
export type AttestationOddity =
  | { readonly kind: 'attested-while-not-active'; readonly minutes: string; readonly heldOn: string; readonly status: Status | null }
  | { readonly kind: 'defence-without-thesis'; readonly minutes: string; readonly heldOn: string };
