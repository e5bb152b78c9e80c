import { at, type CalendarDate, type Entries, type OrderNumber, sequence, slice, type StudentNumber } from '../kernel/index.ts';
import { kindOf, OrderRegistered, type StandingEvent, standingEvents } from './events.ts';
import { admits } from './kinds.ts';

/** An order: nothing yet, or registered for good. */
export type Order = { readonly stage: 'NotRegistered' } | ({ readonly stage: 'Registered' } & Omit<OrderRegistered, 'type'>);

export const orderFold = sequence<Order, OrderRegistered>({
  category: 'order',
  name: 'order',
  events: [OrderRegistered],
  initial: { stage: 'NotRegistered' },
  evolve: (_, { type: _type, ...order }) => ({ stage: 'Registered', ...order }),
});

export const order = (number: OrderNumber) => at(orderFold, number);

/** The orders on a student, by order number. */
export const ordersSlice = slice<StandingEvent>({ name: 'orders', events: standingEvents, keyOf: (event) => event.order });

export const ordersOn = (student: StudentNumber) => at(ordersSlice, student);

/** Whether an enrolment or transfer-in had reached a student by a day, whatever its own date or later cancellation (`not-enrolled`). */
export const enrolledBy = (orders: Entries<StandingEvent>, day: CalendarDate): boolean =>
  Object.values(orders).some((posted) => admits(kindOf(posted)) && posted.effectiveOn <= day);
