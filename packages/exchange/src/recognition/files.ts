import { DisciplineCode, OrderNumber, Percent, StudentNumber, Text } from '@tirkeu/domain';
import { toDiscipline } from '../curriculum/index.ts';
import { day, fileOf, freeText, keyText, needed, optional, whole } from '../folder/index.ts';
import { toStudent } from '../students/index.ts';

export const recognisedFile = fileOf({
  file: 'recognised.csv',
  required: false,
  key: ['student', 'discipline'],
  columns: {
    student: needed(keyText(StudentNumber), toStudent),
    discipline: needed(keyText(DisciplineCode), toDiscipline),
    recognised_on: needed(day),
    percent: optional(whole(Percent, 0, 100)),
    institution: optional(freeText(Text)),
    order_number: needed(keyText(OrderNumber)),
  },
});
