import { register } from '@tirkeu/domain/students';
import { type Desk, present } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { studentsFile } from './files.ts';
import { registerTelling } from './tellings.ts';

/** Opens the students' personal files. */
export const carryOutStudents = (desk: Desk): void => {
  for (const row of rowsOf(desk.folder, studentsFile)) {
    if (row.key === undefined) continue;
    const { student, iin, surname, given_name: givenName, patronymic, born_on: bornOn, sex, citizenship } = row.cells;
    const socialCategory = row.cells.social_category;
    const input = present({ student, iin, surname, givenName, patronymic, bornOn, sex, citizenship, socialCategory });
    desk.ask(registerTelling, input, { rowOf: () => row });
    if (!desk.findings.isSpoiled(row)) desk.count(row, desk.carryOut(register, input).length > 0 ? 'new' : 'same');
  }
};
