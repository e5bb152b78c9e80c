/** What may be odd among the recognised disciplines of a student: recorded, lawful, and worth a look. */
export type RecognitionOddity =
  | { readonly kind: 'recognised-by-no-order'; readonly discipline: string; readonly order: string }
  | { readonly kind: 'recognised-by-cancelled-order'; readonly discipline: string; readonly order: string };
