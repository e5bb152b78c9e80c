/** What may be wrong with the recognition of disciplines. */
export type RecognitionFlaw =
  | { readonly kind: 'recognition-differs'; readonly student: string; readonly discipline: string; readonly column: string }
  | { readonly kind: 'recognised-by-no-order'; readonly order: string }
  | { readonly kind: 'order-does-not-recognise'; readonly order: string; readonly student: string }
  | { readonly kind: 'percent-does-not-pass'; readonly percent: number };
