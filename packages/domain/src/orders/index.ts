import { room } from '../kernel/index.ts';
import { orderEvents } from './events.ts';
import { orderPostings } from './postings.ts';
import { registerOrder } from './register-order.ts';
import { orderFold, ordersSlice } from './state.ts';

export * from './events.ts';
export * from './kinds.ts';
export * from './register-order.ts';
export * from './standing.ts';
export * from './state.ts';

/** Orders on the composition of students. */
export const ordersRoom = room({
  name: 'orders',
  events: orderEvents,
  commands: [registerOrder],
  folds: [orderFold],
  slices: [ordersSlice],
  postings: (event: { readonly type: string }) => (event.type === 'OrderRegistered' ? orderPostings(event as never) : []),
});
