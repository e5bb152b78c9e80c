import type { Control } from '@tirkeu/domain';

/** Whose mark on which statement. */
type OfMark = { readonly statement: string; readonly student: string };

/** What may be wrong with statements and marks. */
export type AssessmentFlaw =
  | { readonly kind: 'statement-differs'; readonly statement: string; readonly column: string }
  | { readonly kind: 'statement-voided'; readonly statement: string; readonly voidedOn: string }
  | { readonly kind: 'statement-before-first-policy'; readonly statement: string; readonly issuedOn: string }
  | { readonly kind: 'statement-closed-otherwise'; readonly statement: string; readonly closedOn: string }
  | { readonly kind: 'statement-closed-before-issued' }
  | ({ readonly kind: 'statement-lists-no-such-student' } & OfMark)
  | ({ readonly kind: 'mark-differs'; readonly column: string } & OfMark)
  | { readonly kind: 'absence-beside-mark' }
  | ({ readonly kind: 'point-of-another-control'; readonly needs: Control } & OfMark)
  | ({ readonly kind: 'not-enrolled'; readonly issuedOn: string } & OfMark)
  | ({ readonly kind: 'mark-incomplete'; readonly column: string } & OfMark)
  | ({ readonly kind: 'recorded-mark-incomplete'; readonly column: string } & OfMark)
  | ({ readonly kind: 'second-regular'; readonly discipline: string; readonly term: string } & OfMark);
