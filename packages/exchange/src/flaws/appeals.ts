/** What may be wrong with appeals and their hearings. */
export type AppealFlaw =
  | { readonly kind: 'appeal-differs'; readonly appeal: string; readonly column: string }
  | { readonly kind: 'hearing-differs'; readonly appeal: string; readonly column: string }
  | { readonly kind: 'heard-before-filed' }
  | { readonly kind: 'filed-on-open-statement'; readonly statement: string }
  | { readonly kind: 'filed-before-closed'; readonly statement: string; readonly closedOn: string }
  | { readonly kind: 'no-exam-to-appeal'; readonly statement: string; readonly student: string }
  | { readonly kind: 'appeal-withdrawn'; readonly appeal: string; readonly withdrawnOn: string };
