import { kindOf, type OrderAct, type StandingEvent, standingBy, standingFields } from '@tirkeu/domain/orders';
import { type Change, changed, type HistoryOf, type Open } from '../register/index.ts';
import { nameOf } from './name-of.ts';
import { inOrderOfDate } from './in-order-of-date.ts';

const actOf = (order: StandingEvent, open: Open): OrderAct => ({
  act: 'order',
  order: order.order,
  kind: kindOf(order),
  reason: order.reason === undefined ? null : (open(order.reason) ?? null),
  institution: order.institution ?? null,
  until: order.until ?? null,
  cancels: order.type === 'OrderCancelled' ? order.cancels : null,
});

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
    return {
      date: order.orderDate,
      effectiveOn: order.effectiveOn,
      kind: kindOf(order),
      document: order.order,
      act: actOf(order, open),
      change,
    };
  });
};
