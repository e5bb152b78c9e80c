import { gradesOf, listingsOf, statement, voidingsOf } from '@tirkeu/domain/assessment';
import { ordersOn } from '@tirkeu/domain/orders';
import { importRoom } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { carryOutAssessment } from './carry-out.ts';
import { checkAssessmentRows } from './check-rows.ts';
import { marksFile, statementsFile } from './files.ts';
import { marksTable, statementsTable } from './rows.ts';
import { closeTelling, enterMarksTelling, issueTelling } from './tellings.ts';

export * from './files.ts';

/** Statements and marks. */
export const assessmentImport = importRoom({
  name: 'assessment',
  files: [statementsFile, marksFile],
  streams: (folder) => [
    ...rowsOf(folder, statementsFile).map((row) => statement(row.cells.statement)),
    ...rowsOf(folder, marksFile).flatMap(({ cells: { student, statement: number } }) => [
      statement(number),
      ordersOn(student),
      gradesOf(student),
      listingsOf(student),
      voidingsOf(student),
    ]),
  ],
  checkRows: checkAssessmentRows,
  carryOut: carryOutAssessment,
  tellings: [issueTelling, enterMarksTelling, closeTelling],
  tables: [marksTable, statementsTable],
});
