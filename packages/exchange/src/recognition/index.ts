import { order } from '@tirkeu/domain/orders';
import { recognitionsOf } from '@tirkeu/domain/recognition';
import { importRoom } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { carryOutRecognitions } from './carry-out.ts';
import { checkRecognisedRows } from './check-rows.ts';
import { recognisedFile } from './files.ts';
import { recognisedTable } from './rows.ts';
import { recogniseTelling } from './tellings.ts';

/** Disciplines studied elsewhere. */
export const recognitionImport = importRoom({
  name: 'recognition',
  files: [recognisedFile],
  streams: (folder) => rowsOf(folder, recognisedFile).flatMap((row) => [order(row.cells.order_number), recognitionsOf(row.cells.student)]),
  checkRows: checkRecognisedRows,
  carryOut: carryOutRecognitions,
  tellings: [recogniseTelling],
  tables: [recognisedTable],
});
