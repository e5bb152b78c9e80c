import {
  Component,
  Control,
  Credits,
  Cycle,
  DisciplineCode,
  Intake,
  ProgrammeCode,
  ProgrammeCredits,
  Semester,
  StudyYears,
  Text,
} from '@tirkeu/domain';
import { discipline, programme } from '@tirkeu/domain/curriculum';
import * as t from 'io-ts';
import { fileOf, freeText, keyText, needed, reference, whole, wordOf, yesNo } from '../folder/index.ts';

export const toProgramme = reference('programmes.csv', 'programme', programme, ({ opened }) => opened !== undefined);
export const toDiscipline = reference('disciplines.csv', 'discipline', discipline, (entered) => entered !== undefined);

export const programmesFile = fileOf({
  file: 'programmes.csv',
  required: true,
  key: ['programme'],
  columns: {
    programme: needed(keyText(ProgrammeCode)),
    name_kk: needed(freeText(Text)),
    name_ru: needed(freeText(Text)),
    name_en: needed(freeText(Text)),
    degree: needed(wordOf(t.keyof({ bachelor: null }))),
    credits: needed(whole(ProgrammeCredits, 1, 999)),
    years: needed(whole(StudyYears, 1, 9)),
  },
});

export const disciplinesFile = fileOf({
  file: 'disciplines.csv',
  required: true,
  key: ['discipline'],
  columns: {
    discipline: needed(keyText(DisciplineCode)),
    name_kk: needed(freeText(Text)),
    name_ru: needed(freeText(Text)),
    name_en: needed(freeText(Text)),
    credits: needed(whole(Credits, 1, 30)),
    cycle: needed(wordOf(Cycle)),
    component: needed(wordOf(Component)),
    control: needed(wordOf(Control)),
    counts_in_gpa: needed(yesNo),
  },
});

export const curriculaFile = fileOf({
  file: 'curricula.csv',
  required: false,
  key: ['programme', 'intake', 'discipline'],
  columns: {
    programme: needed(keyText(ProgrammeCode), toProgramme),
    intake: needed(whole(Intake, 1900, 2999)),
    semester: needed(whole(Semester, 1, 99)),
    discipline: needed(keyText(DisciplineCode), toDiscipline),
    kind: needed(wordOf(t.keyof({ required: null, elective: null }))),
  },
});
