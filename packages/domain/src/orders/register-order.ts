import type * as t from 'io-ts';
import { command, type Context, differingField, OrderNumber, particulars } from '../kernel/index.ts';
import { againstOrder, factsIn, orderContent, type OrderRefusal, orderRefusals, readsOfOrder } from './against-order.ts';
import { type EntryField, entryFields, type OrderEntry, type OrderRegistered } from './events.ts';
import type { OrderKind } from './kinds.ts';
import { type Order, order } from './state.ts';

export const RegisterOrder = particulars({ order: OrderNumber, ...orderContent });
export type RegisterOrder = t.TypeOf<typeof RegisterOrder>;

export type RegisterOrderRefusal =
  | {
      readonly refusal: 'order-number-reused';
      readonly order: string;
      readonly student: string;
      readonly orderDate: string;
      readonly kind: OrderKind;
    }
  | {
      readonly refusal: 'order-differs';
      readonly order: string;
      readonly student: string;
      readonly field: 'orderDate' | 'kind' | EntryField;
    }
  | { readonly refusal: 'order-lists-no-such-student'; readonly order: string; readonly student: string }
  | OrderRefusal;

/** What stands against a row of an order that is registered already: it must say the same, of a student whom the order lists. */
const againstRecorded = (
  recorded: Order & { stage: 'Registered' },
  input: RegisterOrder,
  entry: OrderEntry,
): RegisterOrderRefusal | undefined => {
  const { student } = entry;
  const listed = recorded.entries.find((candidate) => candidate.student === student);
  const head = differingField(['orderDate', 'kind'] as const, recorded, input);
  if (listed === undefined) {
    return head === undefined
      ? { refusal: 'order-lists-no-such-student', order: input.order, student }
      : { refusal: 'order-number-reused', order: input.order, student, orderDate: recorded.orderDate, kind: recorded.kind };
  }
  const field = head ?? differingField(entryFields, listed, entry);
  return field === undefined ? undefined : { refusal: 'order-differs', order: input.order, student, field };
};

/** Registers an order on the composition of students under a given number, at once; from then on it is law. */
export const registerOrder = command('orders.register-order', {
  summary:
    'Registers an order on the composition of students: enrolment, leave, dismissal, promotion, graduation, cancellation and the others.',
  codec: RegisterOrder,
  path: 'POST /orders',
  stream: (input: RegisterOrder) => order(input.order),
  reads: readsOfOrder,
  refusals: ['order-number-reused', 'order-differs', 'order-lists-no-such-student', ...orderRefusals],
  check:
    ({ look }: Context) =>
    (input: RegisterOrder) =>
    (state: Order): readonly RegisterOrderRefusal[] =>
      state.stage === 'Registered'
        ? input.entries.flatMap((entry) => againstRecorded(state, input, entry) ?? [])
        : againstOrder(input, factsIn(look)),
  record:
    () =>
    (input: RegisterOrder) =>
    (state: Order): readonly OrderRegistered[] =>
      state.stage === 'Registered' ? [] : [{ type: 'OrderRegistered', ...input }],
});
