import { kindOf, type StandingEvent, standingBy, standingFields } from '@tirkeu/domain/orders';
import { type Change, changed, type HistoryOf, type Open } from '../register/index.ts';
import { nameOf } from './name-of.ts';
import { inOrderOfDate } from './in-order-of-date.ts';

const particularsOf = (order: StandingEvent, open: Open): string =>
  [
    order.reason === undefined ? undefined : open(order.reason),
    order.institution,
    order.until === undefined ? undefined : `until ${order.until}`,
    order.type === 'OrderCancelled' ? `of order ${order.cancels}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

/** The orders on a student, each with what it changed among those before it, every one taken as effective. */
export const ordersHistory: HistoryOf = (_, open, record) => {
  const orders = inOrderOfDate(record.orders);
  return orders.map((order, i) => {
    const before = standingBy(orders.slice(0, i));
    const after = standingBy(orders.slice(0, i + 1));
    const change: readonly Change[] = [
      ...changed('status', before.status, after.status),
      ...standingFields.flatMap((field) => changed(field, before[field], after[field])),
      ...(['surname', 'givenName', 'patronymic'] as const).flatMap((part) =>
        before.name === after.name ? [] : changed(part, open(nameOf(record, before)[part]), open(nameOf(record, after)[part])),
      ),
    ];
    const more = particularsOf(order, open);
    const kind = kindOf(order);
    return {
      date: order.orderDate,
      effectiveOn: order.effectiveOn,
      kind,
      document: order.order,
      text: `Order ${order.order}: ${kind}${more === '' ? '' : ` (${more})`}`,
      change,
    };
  });
};
