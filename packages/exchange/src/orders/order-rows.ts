import type { OrderNumber, StudentNumber } from '@tirkeu/domain';
import { admits, order } from '@tirkeu/domain/orders';
import type { Desk } from '../desk/index.ts';
import { type RowOf, rowsOf } from '../folder/index.ts';
import { orderKey, ordersFile } from './files.ts';

export type OrderRow = RowOf<typeof ordersFile>;

/** The rows of orders.csv by the number of the order. */
export const rowsByNumber = (desk: Desk): ReadonlyMap<OrderNumber, readonly OrderRow[]> => {
  const byNumber = new Map<OrderNumber, OrderRow[]>();
  for (const row of rowsOf(desk.folder, ordersFile)) {
    if (row.faulty.has('order_number')) continue;
    const rows = byNumber.get(row.cells.order_number);
    if (rows === undefined) byNumber.set(row.cells.order_number, [row]);
    else rows.push(row);
  }
  return byNumber;
};

/** The row of an order for a student. */
export const rowOn = (desk: Desk, number: OrderNumber, student: StudentNumber): OrderRow | undefined =>
  desk.sheet(ordersFile).byKey.get(orderKey(number, student)) as OrderRow | undefined;

/** Whether a spoiled row of orders.csv may have enrolled the student, so that nobody can say that no order has. */
export const enrolmentInDoubt = (desk: Desk): ((student: StudentNumber) => boolean) => {
  const spoiled = rowsOf(desk.folder, ordersFile).filter(
    (row) => desk.findings.isSpoiled(row) && (row.faulty.has('kind') || admits(row.cells.kind)),
  );
  const ofSomebody = desk.isBroken(ordersFile.file) || spoiled.some((row) => row.faulty.has('student'));
  const students = new Set(spoiled.map((row) => row.cells.student));
  return (student) => ofSomebody || students.has(student);
};

/** Whether it cannot be told what an order of the folder says of a student: its row, or one whose student or number cannot be read, is spoiled. */
export const orderInDoubt = (desk: Desk): ((number: OrderNumber, student: StudentNumber) => boolean) => {
  const byNumber = rowsByNumber(desk);
  const unnumbered = rowsOf(desk.folder, ordersFile).filter((row) => row.faulty.has('order_number'));
  return (number, student) => {
    const rows = byNumber.get(number) ?? [];
    const mayBeOf = (row: OrderRow): boolean => row.faulty.has('student') || row.cells.student === student;
    const spoiled = rows.filter((row) => desk.findings.isSpoiled(row));
    return (
      desk.isBroken(ordersFile.file) ||
      spoiled.some(mayBeOf) ||
      unnumbered.some(mayBeOf) ||
      // what is recorded of an order stays known, whatever the folder says of it for other students
      (rows.length > 0 && spoiled.length === rows.length && desk.recorded.look(order(number)).stage === 'NotRegistered')
    );
  };
};

/** Whether an order is recorded or stands in the folder, whichever students it lists. */
export const isOrderNamed = (desk: Desk): ((number: OrderNumber) => boolean) => {
  const byNumber = rowsByNumber(desk);
  const isUnknowable = desk.isBroken(ordersFile.file) || rowsOf(desk.folder, ordersFile).some((row) => row.faulty.has('order_number'));
  return (number) => isUnknowable || byNumber.has(number) || desk.recorded.look(order(number)).stage === 'Registered';
};
