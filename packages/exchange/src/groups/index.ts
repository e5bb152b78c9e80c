import { group, teacher } from '@tirkeu/domain/groups';
import { importRoom } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { carryOutGroups } from './carry-out.ts';
import { groupsFile, teachersFile } from './files.ts';
import { groupsTable, teachersTable } from './rows.ts';
import { enterTeacherTelling, formGroupTelling } from './tellings.ts';

export * from './files.ts';

/** Teachers and academic groups. */
export const groupsImport = importRoom({
  name: 'groups',
  files: [teachersFile, groupsFile],
  streams: (folder) => [
    ...rowsOf(folder, teachersFile).map((row) => teacher(row.cells.teacher)),
    ...rowsOf(folder, groupsFile).map((row) => group(row.cells.group)),
  ],
  carryOut: carryOutGroups,
  tellings: [enterTeacherTelling, formGroupTelling],
  tables: [groupsTable, teachersTable],
});
