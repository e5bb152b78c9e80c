import { groupFold, teacherFold } from '@tirkeu/domain/groups';
import { exportTable } from '../desk/index.ts';
import { groupsFile, teachersFile } from './files.ts';

export const teachersTable = exportTable(teachersFile, teacherFold, (entered) =>
  entered === undefined
    ? []
    : [
        {
          teacher: entered.teacher,
          surname: entered.surname,
          given_name: entered.givenName,
          patronymic: entered.patronymic,
          department: entered.department,
        },
      ],
);

export const groupsTable = exportTable(groupsFile, groupFold, (formed) => {
  if (formed === undefined) return [];
  const { group, programme, intake, language, adviser } = formed;
  return [{ group, programme, intake, language, adviser }];
});
