import type { OrderKind } from '@tirkeu/domain/orders';

/** What may be wrong with orders. */
export type OrderFlaw =
  | { readonly kind: 'order-without-column'; readonly orderKind: OrderKind; readonly column: string }
  | { readonly kind: 'order-with-column'; readonly orderKind: OrderKind; readonly column: string }
  | { readonly kind: 'order-of-two-dates'; readonly order: string; readonly line: number }
  | { readonly kind: 'order-of-two-kinds'; readonly order: string; readonly line: number }
  | { readonly kind: 'no-order-to-cancel'; readonly order: string; readonly student: string }
  | { readonly kind: 'cancelled-before-made'; readonly order: string; readonly orderDate: string }
  | { readonly kind: 'order-differs'; readonly order: string; readonly student: string; readonly column: string }
  | { readonly kind: 'order-number-reused'; readonly order: string; readonly orderDate: string; readonly orderKind: OrderKind }
  | { readonly kind: 'order-lists-no-such-student'; readonly order: string; readonly student: string }
  | { readonly kind: 'not-attested'; readonly student: string; readonly orderDate: string };
