import { DisciplineCode, GroupCode, Percent, StatementNumber, StudentNumber, TeacherNumber } from '@tirkeu/domain';
import { Absence, Attempt, isInHand, statement } from '@tirkeu/domain/assessment';
import * as t from 'io-ts';
import { toDiscipline } from '../curriculum/index.ts';
import { day, fileOf, keyText, needed, optional, reference, type RowOf, term, whole, wordOf } from '../folder/index.ts';
import { toGroup, toTeacher } from '../groups/index.ts';
import { toStudent } from '../students/index.ts';

export const toStatement = reference('statements.csv', 'statement', statement, isInHand);

export const statementsFile = fileOf({
  file: 'statements.csv',
  about: 'Statements of marks. One without `closed_on` is open: it may be closed by a later folder, and its marks changed until then.',
  required: false,
  key: ['statement'],
  columns: {
    statement: needed(keyText(StatementNumber), 'number of the statement'),
    term: needed(term, 'the term'),
    discipline: needed(keyText(DisciplineCode), 'a discipline', toDiscipline),
    group: needed(keyText(GroupCode), 'a group', toGroup),
    attempt: needed(
      wordOf(Attempt),
      'regular; individual, after a valid absence; fx, a re-sit of the exam; repeat, after studying the discipline again',
    ),
    teacher: needed(keyText(TeacherNumber), 'a teacher', toTeacher),
    issued_on: needed(day, 'the day of issue; the policy of that day grades the marks'),
    closed_on: optional(day, 'the day of closing; empty while the statement is open'),
  },
});

export const marksFile = fileOf({
  file: 'marks.csv',
  about: 'Marks, one row for each student of a statement.',
  required: false,
  key: ['statement', 'student'],
  columns: {
    statement: needed(keyText(StatementNumber), 'a statement', toStatement),
    student: needed(keyText(StudentNumber), 'a student', toStudent),
    rating1: optional(whole(Percent, 0, 100), 'rating of the first half of the term; where the discipline ends with an exam'),
    rating2: optional(whole(Percent, 0, 100), 'rating of the second half'),
    exam: optional(whole(Percent, 0, 100), 'mark of the exam; empty for those not admitted or absent'),
    absence: optional(wordOf(Absence), 'absence from the exam, instead of a mark'),
    mark: optional(wordOf(t.keyof({ P: null, NP: null })), 'passed or not; where the discipline ends with a pass'),
  },
});

export type StatementRow = RowOf<typeof statementsFile>;
export type MarkRow = RowOf<typeof marksFile>;
