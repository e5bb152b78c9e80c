import { GroupCode, Intake, Language, ProgrammeCode, TeacherNumber, Text } from '@tirkeu/domain';
import { group, teacher } from '@tirkeu/domain/groups';
import { toProgramme } from '../curriculum/index.ts';
import { fileOf, freeText, keyText, needed, optional, reference, whole, wordOf } from '../folder/index.ts';

export const toTeacher = reference('teachers.csv', 'teacher', teacher, (entered) => entered !== undefined);
export const toGroup = reference('groups.csv', 'group', group, (formed) => formed !== undefined);

export const teachersFile = fileOf({
  file: 'teachers.csv',
  required: false,
  key: ['teacher'],
  columns: {
    teacher: needed(keyText(TeacherNumber)),
    surname: needed(freeText(Text)),
    given_name: needed(freeText(Text)),
    patronymic: optional(freeText(Text)),
    department: optional(freeText(Text)),
  },
});

export const groupsFile = fileOf({
  file: 'groups.csv',
  required: true,
  key: ['group'],
  columns: {
    group: needed(keyText(GroupCode)),
    programme: needed(keyText(ProgrammeCode), toProgramme),
    intake: needed(whole(Intake, 1900, 2999)),
    language: needed(wordOf(Language)),
    adviser: optional(keyText(TeacherNumber), toTeacher),
  },
});
