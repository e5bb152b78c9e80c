import { enterTeacher, formGroup } from '@tirkeu/domain/groups';
import { type Desk, present } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { groupsFile, teachersFile } from './files.ts';
import { enterTeacherTelling, formGroupTelling } from './tellings.ts';

const enterTeachers = (desk: Desk): void => {
  for (const row of rowsOf(desk.folder, teachersFile)) {
    if (row.key === undefined) continue;
    const { teacher, surname, given_name: givenName, patronymic, department } = row.cells;
    const input = present({ teacher, surname, givenName, patronymic, department });
    desk.ask(enterTeacherTelling, input, { rowOf: () => row });
    if (!desk.findings.isSpoiled(row)) desk.count(row, desk.carryOut(enterTeacher, input).length > 0 ? 'new' : 'same');
  }
};

const formGroups = (desk: Desk): void => {
  for (const row of rowsOf(desk.folder, groupsFile)) {
    if (row.key === undefined) continue;
    const { group, programme, intake, language, adviser } = row.cells;
    const input = present({ group, programme, intake, language, adviser });
    desk.ask(formGroupTelling, input, { rowOf: () => row });
    if (!desk.findings.isSpoiled(row)) desk.count(row, desk.carryOut(formGroup, input).length > 0 ? 'new' : 'same');
  }
};

/** Enters teachers, then forms groups. */
export const carryOutGroups = (desk: Desk): void => {
  enterTeachers(desk);
  formGroups(desk);
};
