import { compareCodePoints, type Entries } from '@tirkeu/domain';
import type { StandingEvent } from '@tirkeu/domain/orders';

/** Orders in the order of their dates and numbers, in which the office came to know them. */
export const inOrderOfDate = (orders: Entries<StandingEvent>): readonly StandingEvent[] =>
  Object.values(orders).toSorted((a, b) => compareCodePoints(a.orderDate, b.orderDate) || compareCodePoints(a.order, b.order));
