import { registration } from '@tirkeu/domain/students';
import { importRoom } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { carryOutStudents } from './carry-out.ts';
import { checkStudentRows } from './check-rows.ts';
import { studentsFile } from './files.ts';
import { studentsTable } from './rows.ts';
import { registerTelling } from './tellings.ts';

export * from './files.ts';
export * from './iins-needed.ts';

/** Students' personal files. */
export const studentsImport = importRoom({
  name: 'students',
  files: [studentsFile],
  streams: (folder) => rowsOf(folder, studentsFile).map((row) => registration(row.cells.student)),
  checkRows: checkStudentRows,
  carryOut: carryOutStudents,
  tellings: [registerTelling],
  tables: [studentsTable],
});
