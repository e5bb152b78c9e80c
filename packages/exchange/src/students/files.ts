import { Sex, SocialCategory, StudentNumber, Text } from '@tirkeu/domain';
import { registration } from '@tirkeu/domain/students';
import { day, fileOf, freeText, iin, keyText, needed, optional, reference, wordOf } from '../folder/index.ts';

export const toStudent = reference('students.csv', 'student', registration, (entries) => entries['file'] !== undefined);

export const studentsFile = fileOf({
  file: 'students.csv',
  about: 'Personal files of the students.',
  required: true,
  key: ['student'],
  columns: {
    student: needed(keyText(StudentNumber), 'number of the student, kept for life'),
    iin: optional(iin, 'individual identification number; may be empty only where citizenship is not KZ'),
    surname: needed(freeText(Text), 'surname'),
    given_name: needed(freeText(Text), 'given name'),
    patronymic: optional(freeText(Text), 'patronymic, empty if there is none'),
    born_on: needed(day, 'birth date'),
    sex: needed(wordOf(Sex), 'sex'),
    citizenship: needed(freeText(Text), 'code of the country, KZ for Kazakhstan'),
    social_category: optional(wordOf(SocialCategory), 'orphan or disabled, else empty'),
  },
});
