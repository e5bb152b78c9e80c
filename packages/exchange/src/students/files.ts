import { Sex, SocialCategory, StudentNumber, Text } from '@tirkeu/domain';
import { registration } from '@tirkeu/domain/students';
import { day, fileOf, freeText, iin, keyText, needed, optional, reference, wordOf } from '../folder/index.ts';

export const toStudent = reference('students.csv', 'student', registration, (entries) => entries['file'] !== undefined);

export const studentsFile = fileOf({
  file: 'students.csv',
  required: true,
  key: ['student'],
  columns: {
    student: needed(keyText(StudentNumber)),
    iin: optional(iin),
    surname: needed(freeText(Text)),
    given_name: needed(freeText(Text)),
    patronymic: optional(freeText(Text)),
    born_on: needed(day),
    sex: needed(wordOf(Sex)),
    citizenship: needed(freeText(Text)),
    social_category: optional(wordOf(SocialCategory)),
  },
});
