import { type CalendarDate, compareCodePoints, type Entries, laterOf, type Personal, type Status, type Text } from '../kernel/index.ts';
import type { StandingEvent } from './events.ts';
import { standingFields, type StandingField } from './kinds.ts';

/** The status that an order gives, if its kind gives one (EXCHANGE rule 10). */
export const statusBy: Readonly<Record<StandingEvent['type'], Status | undefined>> = {
  StudentEnrolled: 'active',
  StudentTransferredIn: 'active',
  StudentRestored: 'active',
  StudentReturnedFromLeave: 'active',
  AcademicLeaveGranted: 'on-leave',
  StudentDismissed: 'dismissed',
  StudentTransferredOut: 'transferred-out',
  StudentGraduated: 'graduated',
  StudentRenamed: undefined,
  FundingChanged: undefined,
  StudentPromoted: undefined,
  YearRepeated: undefined,
  OrderCancelled: undefined,
};

/** A name taken by order. */
export type TakenName = {
  readonly surname: Personal<Text>;
  readonly givenName: Personal<Text>;
  readonly patronymic?: Personal<Text>;
  readonly order: string;
};

/** An order that is no cancellation: it may place a student. */
export type PlacingOrder = Exclude<StandingEvent, { readonly type: 'OrderCancelled' }>;

type Fields = { readonly [F in StandingField]?: NonNullable<PlacingOrder[F]> };

/** Where a student stands on a day, and by which orders. */
export type Standing = Fields & {
  readonly status?: Status;
  /** The order that gave each of them what it is. */
  readonly by: { readonly [F in StandingField | 'status']?: StandingEvent };
  readonly name?: TakenName;
  /** The orders in force, in the order of their effect; cancellations among them. */
  readonly orders: readonly StandingEvent[];
};

type Placed = Pick<StandingEvent, 'order' | 'orderDate' | 'effectiveOn'>;

const byDateAndNumber = (a: Placed, b: Placed): number =>
  a.orderDate === b.orderDate ? compareCodePoints(a.order, b.order) : a.orderDate < b.orderDate ? -1 : 1;

/** The order in which orders take effect: effective_on, order_date, order_number (EXCHANGE rule 10). */
export const inOrderOfEffect = (a: Placed, b: Placed): number =>
  a.effectiveOn === b.effectiveOn ? byDateAndNumber(a, b) : a.effectiveOn < b.effectiveOn ? -1 : 1;

/** The day from which an order is both known and effective. */
export const actsFrom = (order: Placed): CalendarDate => laterOf(order.orderDate, order.effectiveOn);

/**
 * Of orders that are known and effective, those in force: a cancellation voids the order it names unless it is itself cancelled.
 * A cancellation is always later than what it cancels, so the latest is judged first.
 */
export const inForce = (orders: readonly StandingEvent[]): readonly StandingEvent[] => {
  if (orders.every((order) => order.type !== 'OrderCancelled')) return orders;
  const voided = new Set<string>();
  for (const order of orders.toSorted((a, b) => byDateAndNumber(b, a))) {
    if (order.type === 'OrderCancelled' && !voided.has(order.order)) voided.add(order.cancels);
  }
  return orders.filter((order) => !voided.has(order.order));
};

/** The standing that follows from orders, all of them known and effective (EXCHANGE rule 10). */
export const standingBy = (orders: readonly StandingEvent[]): Standing => {
  const standing: { -readonly [K in keyof Standing]: Standing[K] } & Record<string, unknown> = { by: {}, orders: [] };
  const by: Record<string, StandingEvent> = {};
  const effective = inForce(orders).toSorted(inOrderOfEffect);
  for (const order of effective) {
    const status = statusBy[order.type];
    if (status !== undefined) {
      standing.status = status;
      by['status'] = order;
    }
    if (order.type === 'OrderCancelled') continue;
    for (const field of standingFields) {
      const value = order[field];
      if (value === undefined) continue;
      standing[field as string] = value;
      by[field] = order;
    }
    if (order.type === 'StudentRenamed') {
      const { newSurname: surname, newGivenName: givenName, newPatronymic: patronymic, order: number } = order;
      standing.name = { surname, givenName, ...(patronymic === undefined ? {} : { patronymic }), order: number };
    }
  }
  standing.by = by;
  standing.orders = effective;
  return standing;
};

/** A student's standing on any day: on it what was known that day and effective by it. */
export const standings = (orders: Entries<StandingEvent>): ((day: CalendarDate) => Standing) => {
  const sorted = Object.values(orders).toSorted((a, b) =>
    actsFrom(a) < actsFrom(b) ? -1 : actsFrom(a) === actsFrom(b) ? byDateAndNumber(a, b) : 1,
  );
  const days = sorted.map(actsFrom);
  const byCount = new Map<number, Standing>();
  return (day) => {
    let count = days.length;
    for (let last = days[count - 1]; last !== undefined && last > day; last = days[count - 1]) count--;
    const known = byCount.get(count);
    if (known !== undefined) return known;
    const standing = standingBy(sorted.slice(0, count));
    byCount.set(count, standing);
    return standing;
  };
};
