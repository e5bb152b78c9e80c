import type { CalendarDate } from '@tirkeu/domain';
import { inForce, inOrderOfEffect, type PlacingOrder, type Standing, standingBy } from '@tirkeu/domain/orders';
import type { StudentRecord } from '@tirkeu/domain/record';

/** An order in force, the standing that it found, and the one that it left. */
export type OrderStep = { readonly order: PlacingOrder; readonly before: Standing; readonly after: Standing };

const worked = new WeakMap<StudentRecord, readonly OrderStep[]>();

/**
 * The orders in force in the order of their effect, with the standing before and after each, as all orders recorded since have it:
 * findings judge the record, not what was known on a day.
 */
export const orderSteps = (record: StudentRecord): readonly OrderStep[] => {
  const known = worked.get(record);
  if (known !== undefined) return known;
  const orders = inForce(Object.values(record.orders))
    .filter((order): order is PlacingOrder => order.type !== 'OrderCancelled')
    .toSorted(inOrderOfEffect);
  const standings = [...orders.keys(), orders.length].map((count) => standingBy(orders.slice(0, count)));
  const unplaced = standingBy([]);
  const steps = orders.map((order, i) => ({ order, before: standings[i] ?? unplaced, after: standings[i + 1] ?? unplaced }));
  worked.set(record, steps);
  return steps;
};

/** A student's standing on a day in hindsight. */
export const standingInHindsight = (record: StudentRecord, day: CalendarDate): Standing =>
  orderSteps(record).findLast(({ order }) => order.effectiveOn <= day)?.after ?? standingBy([]);
