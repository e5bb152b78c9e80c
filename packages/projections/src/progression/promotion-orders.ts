import { type AcademicYear, type CalendarDate, type Course, entryOf } from '@tirkeu/domain';
import type { OrderEntry, OrderKind } from '@tirkeu/domain/orders';
import type { StudentRecord } from '@tirkeu/domain/record';
import { pageIn, type Register } from '../register/index.ts';

/** What an order is drafted from: its kind, and what it says of each student. */
export type OrderToDraft = { readonly kind: OrderKind; readonly entries: readonly OrderEntry[] };

/** The first day of the next academic year, from which such orders work unless they say otherwise. */
export const nextYearBegins = (year: AcademicYear): CalendarDate => `${Number(year.slice(0, 4)) + 1}-09-01` as CalendarDate;

/** Whether an order since the decision has moved the student on, or left the student to repeat, and stands. */
const isOrdered = ({ orders }: StudentRecord, decidedOn: CalendarDate): boolean => {
  const all = Object.values(orders);
  return all.some(
    (order) =>
      (order.type === 'StudentPromoted' || order.type === 'YearRepeated') &&
      order.orderDate >= decidedOn &&
      !all.some((other) => other.type === 'OrderCancelled' && entryOf(orders, other.cancels) === order),
  );
};

/**
 * The orders that a confirmed promotion needs: one that promotes, one that leaves students to repeat the year, without those whom an
 * order since then has reached. None before it is confirmed.
 */
export const promotionOrders = (register: Register, year: AcademicYear, effectiveOn: CalendarDate): readonly OrderToDraft[] => {
  const run = register.decisions.promotions.get(year);
  if (run?.stage !== 'Confirmed') return [];
  const { decidedOn, rows } = run.decision;
  const due = rows.filter(({ student }) => {
    const page = pageIn(register, student);
    return page !== undefined && !isOrdered(page.record, decidedOn);
  });
  const entries = (isPromoted: boolean): readonly OrderEntry[] =>
    due
      .filter(({ decision }) => (decision !== 'repeat-year') === isPromoted)
      .map(({ student, course }) => ({ student, effectiveOn, course: (isPromoted ? course + 1 : course) as Course }));
  return [
    { kind: 'promotion' as const, entries: entries(true) },
    { kind: 'repeat-year' as const, entries: entries(false) },
  ].filter((order) => order.entries.length > 0);
};
