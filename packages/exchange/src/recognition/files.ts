import { DisciplineCode, OrderNumber, Percent, StudentNumber, Text } from '@tirkeu/domain';
import { toDiscipline } from '../curriculum/index.ts';
import { day, fileOf, freeText, keyText, needed, optional, whole } from '../folder/index.ts';
import { toStudent } from '../students/index.ts';

export const recognisedFile = fileOf({
  file: 'recognised.csv',
  about: 'Disciplines studied elsewhere and recognised by a transfer-in or restoration order.',
  required: false,
  key: ['student', 'discipline'],
  columns: {
    student: needed(keyText(StudentNumber), 'a student', toStudent),
    discipline: needed(keyText(DisciplineCode), 'a discipline', toDiscipline),
    recognised_on: needed(day, 'the day of recognition; the policy of that day gives the letter'),
    percent: optional(whole(Percent, 0, 100), 'final percent, which must pass; empty gives the letter T'),
    institution: optional(freeText(Text), 'where it was studied'),
    order_number: needed(keyText(OrderNumber), 'a transfer-in or restoration order of the student'),
  },
});
