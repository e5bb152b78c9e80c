import { AppealNumber, MinutesNumber, Percent, StatementNumber, StudentNumber } from '@tirkeu/domain';
import { Decision } from '@tirkeu/domain/appeals';
import { toStatement } from '../assessment/index.ts';
import { day, fileOf, keyText, needed, type RowOf, whole, wordOf } from '../folder/index.ts';
import { toStudent } from '../students/index.ts';

export const appealsFile = fileOf({
  file: 'appeals.csv',
  about: 'Appeals against exam marks, with the minutes of their hearings.',
  required: false,
  key: ['appeal'],
  columns: {
    appeal: needed(keyText(AppealNumber), 'number of the appeal'),
    statement: needed(keyText(StatementNumber), 'a closed statement', toStatement),
    student: needed(keyText(StudentNumber), 'a student', toStudent),
    filed_on: needed(day, 'the day on which it was filed'),
    minutes_number: needed(keyText(MinutesNumber), 'number of the minutes'),
    minutes_date: needed(day, 'date of the minutes: the mark counts from then on'),
    decision: needed(wordOf(Decision), "the commission's word, not checked"),
    exam_after: needed(whole(Percent, 0, 100), 'the exam mark after the hearing, also when it was kept'),
  },
});

export type AppealRow = RowOf<typeof appealsFile>;
