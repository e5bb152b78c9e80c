import { AppealNumber, MinutesNumber, Percent, StatementNumber, StudentNumber } from '@tirkeu/domain';
import { Decision } from '@tirkeu/domain/appeals';
import { toStatement } from '../assessment/index.ts';
import { day, fileOf, keyText, needed, type RowOf, whole, wordOf } from '../folder/index.ts';
import { toStudent } from '../students/index.ts';

export const appealsFile = fileOf({
  file: 'appeals.csv',
  required: false,
  key: ['appeal'],
  columns: {
    appeal: needed(keyText(AppealNumber)),
    statement: needed(keyText(StatementNumber), toStatement),
    student: needed(keyText(StudentNumber), toStudent),
    filed_on: needed(day),
    minutes_number: needed(keyText(MinutesNumber)),
    minutes_date: needed(day),
    decision: needed(wordOf(Decision)),
    exam_after: needed(whole(Percent, 0, 100)),
  },
});

export type AppealRow = RowOf<typeof appealsFile>;
