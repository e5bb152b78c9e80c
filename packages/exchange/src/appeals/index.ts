import { appeal } from '@tirkeu/domain/appeals';
import { statement } from '@tirkeu/domain/assessment';
import { importRoom } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { carryOutAppeals } from './carry-out.ts';
import { checkAppealRows } from './check-rows.ts';
import { appealsFile } from './files.ts';
import { appealsTable } from './rows.ts';
import { hearingTelling, lodgeTelling } from './tellings.ts';

/** Appeals and their hearings. */
export const appealsImport = importRoom({
  name: 'appeals',
  files: [appealsFile],
  streams: (folder) => rowsOf(folder, appealsFile).flatMap((row) => [appeal(row.cells.appeal), statement(row.cells.statement)]),
  checkRows: checkAppealRows,
  carryOut: carryOutAppeals,
  tellings: [lodgeTelling, hearingTelling],
  tables: [appealsTable],
});
