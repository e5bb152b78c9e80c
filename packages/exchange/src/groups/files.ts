import { GroupCode, Intake, Language, ProgrammeCode, TeacherNumber, Text } from '@tirkeu/domain';
import { group, teacher } from '@tirkeu/domain/groups';
import { toProgramme } from '../curriculum/index.ts';
import { fileOf, freeText, keyText, needed, optional, reference, whole, wordOf } from '../folder/index.ts';

export const toTeacher = reference('teachers.csv', 'teacher', teacher, (entered) => entered !== undefined);
export const toGroup = reference('groups.csv', 'group', group, (formed) => formed !== undefined);

export const teachersFile = fileOf({
  file: 'teachers.csv',
  about: 'Teachers: those who advise, examine, sign statements or supervise theses.',
  required: false,
  key: ['teacher'],
  columns: {
    teacher: needed(keyText(TeacherNumber), 'number of the teacher'),
    surname: needed(freeText(Text), 'surname'),
    given_name: needed(freeText(Text), 'given name'),
    patronymic: optional(freeText(Text), 'patronymic, empty if there is none'),
    department: optional(freeText(Text), 'department'),
  },
});

export const groupsFile = fileOf({
  file: 'groups.csv',
  about: 'Academic groups.',
  required: true,
  key: ['group'],
  columns: {
    group: needed(keyText(GroupCode), 'code of the group'),
    programme: needed(keyText(ProgrammeCode), 'a programme', toProgramme),
    intake: needed(whole(Intake, 1900, 2999), 'the calendar year in which the intake begins'),
    language: needed(wordOf(Language), 'language of instruction'),
    adviser: optional(keyText(TeacherNumber), 'a teacher', toTeacher),
  },
});
