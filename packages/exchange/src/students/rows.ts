import { registrationSlice } from '@tirkeu/domain/students';
import { exportTable } from '../desk/index.ts';
import { studentsFile } from './files.ts';

export const studentsTable = exportTable(studentsFile, registrationSlice, (entries) =>
  Object.values(entries).map(({ student, iin, surname, givenName, patronymic, bornOn, sex, citizenship, socialCategory }) => ({
    student,
    iin,
    surname,
    given_name: givenName,
    patronymic,
    born_on: bornOn,
    sex,
    citizenship,
    social_category: socialCategory,
  })),
);
