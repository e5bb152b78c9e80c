import type { NothingDrafted } from '@tirkeu/domain';
import type { EnterTeacherRefusal, FormGroupRefusal } from '@tirkeu/domain/groups';
import { reviewSentences } from '../reviews.ts';
import type { Sentences } from '../sentence.ts';

export const groupsSentences: Sentences<EnterTeacherRefusal | FormGroupRefusal | NothingDrafted> = {
  'teacher-differs': {
    en: 'Teacher {teacher} is recorded already, with another {field}.',
    ru: 'Преподаватель {teacher} уже записан, поле {field} другое.',
    kk: '{teacher} оқытушысы бұрын жазылған, {field} өрісі басқа.',
  },
  'group-differs': {
    en: 'Group {group} is recorded already, with another {field}.',
    ru: 'Группа {group} уже записана, поле {field} другое.',
    kk: '{group} тобы бұрын жазылған, {field} өрісі басқа.',
  },
  'no-such-programme': {
    en: 'There is no programme {programme}.',
    ru: 'Программы {programme} нет.',
    kk: '{programme} бағдарламасы жоқ.',
  },
  'no-such-teacher': {
    en: 'There is no teacher {teacher}.',
    ru: 'Преподавателя {teacher} нет.',
    kk: '{teacher} оқытушысы жоқ.',
  },
  ...reviewSentences,
};
