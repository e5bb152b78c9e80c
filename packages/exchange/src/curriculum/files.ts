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
  about: 'Educational programmes.',
  required: true,
  key: ['programme'],
  columns: {
    programme: needed(keyText(ProgrammeCode), 'code of the programme'),
    name_kk: needed(freeText(Text), 'its name in Kazakh'),
    name_ru: needed(freeText(Text), 'its name in Russian'),
    name_en: needed(freeText(Text), 'its name in English'),
    degree: needed(wordOf(t.keyof({ bachelor: null })), 'the degree it leads to'),
    credits: needed(whole(ProgrammeCredits, 1, 999), 'academic credits of the whole programme'),
    years: needed(whole(StudyYears, 1, 9), 'length of study in years'),
  },
});

export const disciplinesFile = fileOf({
  file: 'disciplines.csv',
  about: 'The catalogue of disciplines.',
  required: true,
  key: ['discipline'],
  columns: {
    discipline: needed(keyText(DisciplineCode), 'code of the discipline'),
    name_kk: needed(freeText(Text), 'its name in Kazakh'),
    name_ru: needed(freeText(Text), 'its name in Russian'),
    name_en: needed(freeText(Text), 'its name in English'),
    credits: needed(whole(Credits, 1, 30), 'academic credits'),
    cycle: needed(wordOf(Cycle), 'general, basic or profile disciplines'),
    component: needed(wordOf(Component), 'required, of the university, or of choice'),
    control: needed(wordOf(Control), 'how it ends: with an exam, or with a pass'),
    counts_in_gpa: needed(yesNo, 'whether its grades count in the GPA'),
  },
});

export const curriculaFile = fileOf({
  file: 'curricula.csv',
  about: 'Curricula: which discipline an intake of a programme takes in which semester.',
  required: false,
  key: ['programme', 'intake', 'discipline'],
  columns: {
    programme: needed(keyText(ProgrammeCode), 'a programme', toProgramme),
    intake: needed(whole(Intake, 1900, 2999), 'the calendar year in which the intake begins'),
    semester: needed(whole(Semester, 1, 99), 'semester of study, up to twice the years of the programme'),
    discipline: needed(keyText(DisciplineCode), 'a discipline', toDiscipline),
    kind: needed(wordOf(t.keyof({ required: null, elective: null })), 'whether it must be taken or is chosen'),
  },
});
