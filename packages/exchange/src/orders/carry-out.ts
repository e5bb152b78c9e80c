import { compareCodePoints, type StudentNumber } from '@tirkeu/domain';
import { registerOrder } from '@tirkeu/domain/orders';
import { attestationInDoubt } from '../attestation/index.ts';
import { type Desk, present } from '../desk/index.ts';
import { keyTextOf, rowsOf } from '../folder/index.ts';
import { ordersFile } from './files.ts';
import type { OrderRow } from './order-rows.ts';
import { registerOrderTelling } from './tellings.ts';

const entryOf = ({ cells }: OrderRow) => {
  const { student, effective_on: effectiveOn, programme, group, course, form, language, funding, reason, until, institution } = cells;
  const { new_surname: newSurname, new_given_name: newGivenName, new_patronymic: newPatronymic, cancels } = cells;
  const standing = { programme, group, course, form, language, funding };
  return present({ student, effectiveOn, ...standing, reason, until, institution, newSurname, newGivenName, newPatronymic, cancels });
};

/** The rows of one order number that agree on its date and kind; more than one such set only beside a recorded order. */
const ordersIn = (desk: Desk): readonly (readonly [OrderRow, ...OrderRow[]])[] => {
  const orders = new Map<string, [OrderRow, ...OrderRow[]]>();
  for (const row of rowsOf(desk.folder, ordersFile)) {
    const faults = desk.findings.faultsOf(row);
    if (['', 'order_number', 'order_date', 'kind', 'student'].some((column) => row.faulty.has(column)) || faults.has('order_number'))
      continue;
    const { order_number: number, order_date: date, kind } = row.cells;
    const key = keyTextOf([number, date, kind]);
    const rows = orders.get(key);
    if (rows === undefined) orders.set(key, [row]);
    else rows.push(row);
  }
  return [...orders.values()].toSorted(
    ([a], [b]) =>
      compareCodePoints(a.cells.order_date, b.cells.order_date) || compareCodePoints(a.cells.order_number, b.cells.order_number),
  );
};

/** Registers the orders by date and number; from then on a cancellation may name them. */
export const carryOutOrders = (desk: Desk): void => {
  const notAttestable = attestationInDoubt(desk);
  for (const rows of ordersIn(desk)) {
    const { order_number: order, order_date: orderDate, kind } = rows[0].cells;
    const byStudent = new Map<string, OrderRow>(rows.map((row) => [row.cells.student, row]));
    desk.ask(
      registerOrderTelling,
      { order, orderDate, kind, entries: rows.map(entryOf) },
      {
        rowOf: ({ student }) => byStudent.get(student),
        restsOnSpoiled: (refusal) => refusal.refusal === 'not-attested' && notAttestable(refusal.student as StudentNumber),
      },
    );
    const sound = rows.filter((row) => !desk.findings.isSpoiled(row));
    if (sound.length === 0) continue;
    const isNew = desk.carryOut(registerOrder, { order, orderDate, kind, entries: sound.map(entryOf) }).length > 0;
    for (const row of sound) desk.count(row, isNew ? 'new' : 'same');
  }
};
