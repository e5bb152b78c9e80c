/** What may be wrong with theses and the state attestation. */
export type AttestationFlaw =
  | { readonly kind: 'thesis-differs'; readonly student: string; readonly column: string }
  | { readonly kind: 'attestation-differs'; readonly student: string; readonly minutes: string; readonly column: string };
