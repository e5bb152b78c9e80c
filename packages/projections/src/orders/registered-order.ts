import { compareCodePoints, entryOf } from '@tirkeu/domain';
import { type EntryField, inForce, kindOf, type OrderEntry, type OrderKind, type StandingEvent } from '@tirkeu/domain/orders';
import type { StudentRecord } from '@tirkeu/domain/record';
import { ledgerOf, type Open, type Register } from '../register/index.ts';

/** What an order says of a student, its personal values in the open; what it does not say is left out. */
export type OrderLine = { readonly student: string } & { readonly [F in EntryField]?: string | number };

/** An order as it is registered. */
export type RegisteredOrder = {
  readonly order: string;
  readonly orderDate: string;
  readonly kind: OrderKind;
  /** Its students by number, each with the orders that have cancelled it for them. */
  readonly entries: readonly (OrderLine & { readonly cancelledBy: readonly string[] })[];
};

/** What an order says of a student, in the open. */
export const orderLine = (entry: Pick<OrderEntry, 'student' | 'effectiveOn'>, open: Open): OrderLine => {
  const said = Object.entries(entry).flatMap(([field, value]) => {
    const inTheOpen = typeof value === 'number' ? value : open(value);
    return inTheOpen === undefined ? [] : [[field, inTheOpen] as const];
  });
  return Object.fromEntries(said) as OrderLine;
};

const cancelling = (record: StudentRecord, order: string): readonly string[] =>
  inForce(Object.values(record.orders)).flatMap((other) =>
    other.type === 'OrderCancelled' && other.cancels === order ? [other.order] : [],
  );

/** A registered order, from the records of the students whom it lists; undefined where there is none. */
export const registeredOrder = (register: Register, open: Open, number: string): RegisteredOrder | undefined => {
  const posted = ledgerOf(register).pages.flatMap(
    ({ record }): readonly { readonly record: StudentRecord; readonly posted: StandingEvent }[] => {
      const found = entryOf(record.orders, number);
      return found === undefined ? [] : [{ record, posted: found }];
    },
  );
  const [first] = posted;
  if (first === undefined) return undefined;
  const entries = posted
    .toSorted((a, b) => compareCodePoints(a.record.student, b.record.student))
    .map(({ record, posted: { type: _type, order: _order, orderDate: _date, ...entry } }) => ({
      ...orderLine(entry, open),
      cancelledBy: cancelling(record, number),
    }));
  return { order: number, orderDate: first.posted.orderDate, kind: kindOf(first.posted), entries };
};
