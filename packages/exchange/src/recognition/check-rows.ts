import type { OrderNumber } from '@tirkeu/domain';
import type { Desk } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { isOrderNamed } from '../orders/index.ts';
import { recognisedFile } from './files.ts';

/** The order of a recognition must be there; it is named by its number alone, which is no whole key of orders.csv. */
export const checkRecognisedRows = (desk: Desk): void => {
  const isNamed = isOrderNamed(desk);
  for (const row of rowsOf(desk.folder, recognisedFile)) {
    const order: OrderNumber = row.cells.order_number;
    if (!row.faulty.has('order_number') && !isNamed(order))
      desk.findings.report(row, 'order_number', 'unknown-reference', { kind: 'recognised-by-no-order', order });
  }
};
