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
  required: false,
  key: ['statement'],
  columns: {
    statement: needed(keyText(StatementNumber)),
    term: needed(term),
    discipline: needed(keyText(DisciplineCode), toDiscipline),
    group: needed(keyText(GroupCode), toGroup),
    attempt: needed(wordOf(Attempt)),
    teacher: needed(keyText(TeacherNumber), toTeacher),
    issued_on: needed(day),
    closed_on: optional(day),
  },
});

export const marksFile = fileOf({
  file: 'marks.csv',
  required: false,
  key: ['statement', 'student'],
  columns: {
    statement: needed(keyText(StatementNumber), toStatement),
    student: needed(keyText(StudentNumber), toStudent),
    rating1: optional(whole(Percent, 0, 100)),
    rating2: optional(whole(Percent, 0, 100)),
    exam: optional(whole(Percent, 0, 100)),
    absence: optional(wordOf(Absence)),
    mark: optional(wordOf(t.keyof({ P: null, NP: null }))),
  },
});

export type StatementRow = RowOf<typeof statementsFile>;
export type MarkRow = RowOf<typeof marksFile>;
