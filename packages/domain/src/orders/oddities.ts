import type { Language, Status } from '../kernel/index.ts';
import type { OrderKind } from './kinds.ts';

/** The order that is odd, and its date. */
type Of = { readonly order: string; readonly orderDate: string };

/** What may be odd among the orders on a student: recorded, lawful, and worth a look. */
export type OrderOddity =
  | { readonly kind: 'no-order' }
  | { readonly kind: 'cancels-unknown-order'; readonly order: string; readonly cancels: string }
  | { readonly kind: 'cancelled-twice'; readonly order: string; readonly cancels: string; readonly earlier: string }
  | ({ readonly kind: 'enrolled-twice'; readonly what: OrderKind } & Of)
  | ({ readonly kind: 'not-enrolled-before'; readonly what: OrderKind } & Of)
  | ({ readonly kind: 'graduated-while-not-active'; readonly status: Status } & Of)
  | ({ readonly kind: 'order-after-leaving'; readonly what: OrderKind; readonly status: Status } & Of)
  | ({ readonly kind: 'restored-without-having-left'; readonly status: Status } & Of)
  | ({ readonly kind: 'returned-without-leave' } & Of)
  | ({ readonly kind: 'leave-while-on-leave' } & Of)
  | ({ readonly kind: 'course-skipped'; readonly from: number; readonly to: number } & Of)
  | ({ readonly kind: 'repeats-another-course'; readonly course: number; readonly repeated: number } & Of)
  | ({ readonly kind: 'course-beyond-programme'; readonly course: number; readonly programme: string; readonly years: number } & Of)
  | ({ readonly kind: 'group-of-another-programme'; readonly group: string; readonly groups: string; readonly students: string } & Of)
  | ({ readonly kind: 'group-of-another-intake'; readonly group: string; readonly intake: number; readonly effectiveOn: string } & Of)
  | ({ readonly kind: 'group-of-another-language'; readonly group: string; readonly groups: Language; readonly students: Language } & Of);
