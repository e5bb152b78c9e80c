import { attestationsOf } from '@tirkeu/domain/attestation';
import { order } from '@tirkeu/domain/orders';
import { importRoom } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { carryOutOrders } from './carry-out.ts';
import { checkOrderRows } from './check-rows.ts';
import { ordersFile } from './files.ts';
import { ordersTable } from './rows.ts';
import { registerOrderTelling } from './tellings.ts';

export { enrolmentInDoubt, isOrderNamed, orderInDoubt } from './order-rows.ts';

/** Orders on the composition of students. */
export const ordersImport = importRoom({
  name: 'orders',
  files: [ordersFile],
  streams: (folder) =>
    rowsOf(folder, ordersFile).flatMap(({ cells: { order_number: number, cancels, student, kind } }) => [
      order(number),
      ...(cancels === undefined ? [] : [order(cancels)]),
      ...(kind === 'graduation' ? [attestationsOf(student)] : []),
    ]),
  checkRows: checkOrderRows,
  carryOut: carryOutOrders,
  tellings: [registerOrderTelling],
  tables: [ordersTable],
});
