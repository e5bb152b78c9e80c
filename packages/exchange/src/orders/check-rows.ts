import { compareCodePoints } from '@tirkeu/domain';
import { neededFields, order, strangeFields } from '@tirkeu/domain/orders';
import { columnOf, type Desk } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { ordersFile } from './files.ts';
import { type OrderRow, orderInDoubt, rowOn, rowsByNumber } from './order-rows.ts';

const checkFields = (desk: Desk, row: OrderRow): void => {
  if (row.faulty.has('kind')) return;
  const { kind } = row.cells;
  const cellOf = (column: string) => row.cells[column as keyof typeof row.cells];
  for (const column of neededFields[kind].map(columnOf)) {
    if (cellOf(column) === undefined && !row.faulty.has(column))
      desk.findings.report(row, column, 'missing-value', { kind: 'order-without-column', orderKind: kind, column });
  }
  for (const column of strangeFields(kind).map(columnOf)) {
    if (cellOf(column) !== undefined)
      desk.findings.report(row, column, 'unexpected-value', { kind: 'order-with-column', orderKind: kind, column });
  }
};

/** One number has one date and one kind: those of the first line that can be read. A recorded order is compared when it is asked for. */
const checkNumber = (desk: Desk, rows: readonly OrderRow[]): void => {
  const dated = rows.find((row) => !row.faulty.has('order_date'));
  const ofKind = rows.find((row) => !row.faulty.has('kind'));
  for (const row of rows) {
    const otherDate = dated !== undefined && !row.faulty.has('order_date') && row.cells.order_date !== dated.cells.order_date;
    const otherKind = ofKind !== undefined && !row.faulty.has('kind') && row.cells.kind !== ofKind.cells.kind;
    if (!otherDate && !otherKind) continue;
    const kind = otherDate ? 'order-of-two-dates' : 'order-of-two-kinds';
    const first = otherDate ? dated : ofKind;
    desk.findings.report(row, 'order_number', 'number-reused', { kind, order: row.cells.order_number, line: first?.line ?? 1 });
  }
};

/** A cancellation names an order that lists its student, and comes after it. */
const checkCancels = (desk: Desk, row: OrderRow, inDoubt: ReturnType<typeof orderInDoubt>): void => {
  const { order_number: own, order_date: date, student, cancels, kind } = row.cells;
  if (cancels === undefined || row.faulty.has('kind') || kind !== 'cancellation' || desk.findings.faultsOf(row).has('student')) return;
  const listed = rowOn(desk, cancels, student);
  const recorded = desk.recorded.look(order(cancels));
  const isRecorded = recorded.stage === 'Registered' && recorded.entries.some((entry) => entry.student === student);
  if (!isRecorded && (listed === undefined || inDoubt(cancels, student))) {
    if (!inDoubt(cancels, student))
      desk.findings.report(row, 'cancels', 'unknown-reference', { kind: 'no-order-to-cancel', order: cancels, student });
    return;
  }
  const cancelledOn = isRecorded ? recorded.orderDate : listed?.cells.order_date;
  if (cancelledOn === undefined || row.faulty.has('order_date') || row.faulty.has('order_number')) return;
  if (own === cancels || date < cancelledOn || (date === cancelledOn && compareCodePoints(own, cancels) < 0))
    desk.findings.report(row, 'cancels', 'bad-dates', { kind: 'cancelled-before-made', order: cancels, orderDate: cancelledOn });
};

/** What can be told from the rows of orders.csv, and from the orders that they cancel. */
export const checkOrderRows = (desk: Desk): void => {
  const rows = rowsOf(desk.folder, ordersFile);
  for (const row of rows) checkFields(desk, row);
  for (const [number, ofNumber] of rowsByNumber(desk)) {
    if (desk.recorded.look(order(number)).stage === 'NotRegistered') checkNumber(desk, ofNumber);
  }
  const inDoubt = orderInDoubt(desk);
  for (const row of rows) checkCancels(desk, row, inDoubt);
};
