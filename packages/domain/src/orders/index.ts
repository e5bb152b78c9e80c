import { room } from '../kernel/index.ts';
import { orderDraftEvents } from './draft-events.ts';
import { draftOrder } from './draft-order.ts';
import { orderDraftFold } from './draft-state.ts';
import { orderEvents } from './events.ts';
import { orderPostings } from './postings.ts';
import { registerDraft } from './register-draft.ts';
import { registerOrder } from './register-order.ts';
import { orderFold, ordersSlice } from './state.ts';
import { withdrawDraft } from './withdraw-draft.ts';

export type * from './acts.ts';
export { againstOrder, type OrderContent, type OrderFacts, type OrderRefusal } from './against-order.ts';
export * from './draft-events.ts';
export * from './draft-order.ts';
export * from './draft-state.ts';
export * from './events.ts';
export * from './kinds.ts';
export type * from './oddities.ts';
export { orderPostings } from './postings.ts';
export type * from './reasons.ts';
export * from './register-draft.ts';
export * from './register-order.ts';
export * from './standing.ts';
export * from './state.ts';
export * from './withdraw-draft.ts';

/** Orders on the composition of students. */
export const ordersRoom = room({
  name: 'orders',
  events: [...orderEvents, ...orderDraftEvents],
  commands: [draftOrder, withdrawDraft, registerDraft, registerOrder],
  folds: [orderFold, orderDraftFold],
  slices: [ordersSlice],
  postings: (event: { readonly type: string }) => (event.type === 'OrderRegistered' ? orderPostings(event as never) : []),
});
