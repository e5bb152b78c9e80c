import type { DocumentFault, PolicyFault } from '@tirkeu/domain/policy';

/** What may be wrong with policy.json, and that there was no policy yet on a day. */
export type PolicyFlaw =
  | {
      readonly kind: 'policy-misread';
      /** Empty where the document as a whole is meant. */
      readonly pointer: string;
      readonly fault: DocumentFault['fault'];
    }
  | { readonly kind: 'policy-twice'; readonly policy: string }
  | { readonly kind: 'institution-differs'; readonly pointer: string }
  | { readonly kind: 'policy-differs'; readonly policy: string; readonly pointer: string }
  | { readonly kind: 'policy-unsound'; readonly policy: string; readonly fault: PolicyFault['fault'] }
  | { readonly kind: 'policies-of-one-day'; readonly policy: string; readonly other: string; readonly inForceFrom: string }
  | { readonly kind: 'policy-judges-the-past'; readonly policy: string; readonly inForceFrom: string; readonly lastJudgedOn: string }
  | { readonly kind: 'no-policy-yet'; readonly on: string };
