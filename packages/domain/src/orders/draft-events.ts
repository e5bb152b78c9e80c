import * as t from 'io-ts';
import { CalendarDate, DraftKey, event, OrderNumber, Text } from '../kernel/index.ts';
import { OrderEntry } from './events.ts';
import { OrderKind } from './kinds.ts';

/** An order was drafted, or drafted anew: not law, and nobody's history. Its date is the one it is meant to have. */
export const OrderDrafted = event('OrderDrafted', {
  draft: DraftKey,
  orderDate: CalendarDate,
  kind: OrderKind,
  entries: t.readonlyArray(OrderEntry),
});
export type OrderDrafted = t.TypeOf<typeof OrderDrafted>;

/** A draft was given up, and on what ground. */
export const OrderDraftWithdrawn = event('OrderDraftWithdrawn', { draft: DraftKey, ground: Text });
export type OrderDraftWithdrawn = t.TypeOf<typeof OrderDraftWithdrawn>;

/** A draft became an order. */
export const OrderDraftRegistered = event(
  'OrderDraftRegistered',
  { draft: DraftKey, order: OrderNumber, orderDate: CalendarDate },
  {},
  { documentOn: 'orderDate' },
);
export type OrderDraftRegistered = t.TypeOf<typeof OrderDraftRegistered>;

export const orderDraftEvents = [OrderDrafted, OrderDraftWithdrawn, OrderDraftRegistered] as const;
export type OrderDraftEvent = t.TypeOf<(typeof orderDraftEvents)[number]>;
