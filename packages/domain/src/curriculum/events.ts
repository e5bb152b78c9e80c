import * as t from 'io-ts';
import {
  Component,
  Control,
  Credits,
  Cycle,
  DisciplineCode,
  event,
  Intake,
  particulars,
  ProgrammeCode,
  ProgrammeCredits,
  Semester,
  StudyYears,
  Text,
} from '../kernel/index.ts';

export const programmeFields = {
  programme: ProgrammeCode,
  nameKk: Text,
  nameRu: Text,
  nameEn: Text,
  degree: t.literal('bachelor'),
  credits: ProgrammeCredits,
  years: StudyYears,
};

/** An educational programme was opened. */
export const ProgrammeOpened = event('ProgrammeOpened', programmeFields);
export type ProgrammeOpened = t.TypeOf<typeof ProgrammeOpened>;

export const disciplineFields = {
  discipline: DisciplineCode,
  nameKk: Text,
  nameRu: Text,
  nameEn: Text,
  credits: Credits,
  cycle: Cycle,
  component: Component,
  control: Control,
  countsInGpa: t.boolean,
};

/** A discipline was entered in the catalogue. */
export const DisciplineEntered = event('DisciplineEntered', disciplineFields);
export type DisciplineEntered = t.TypeOf<typeof DisciplineEntered>;

/** One discipline of a curriculum: in which semester, and whether it is chosen. */
export const CurriculumRow = particulars({
  discipline: DisciplineCode,
  semester: Semester,
  kind: t.keyof({ required: null, elective: null }),
});
export type CurriculumRow = t.TypeOf<typeof CurriculumRow>;

/** A curriculum, or a part added to it, was laid down for one intake of a programme. */
export const CurriculumLaidDown = event('CurriculumLaidDown', {
  programme: ProgrammeCode,
  intake: Intake,
  rows: t.readonlyArray(CurriculumRow),
});
export type CurriculumLaidDown = t.TypeOf<typeof CurriculumLaidDown>;

export const programmeEvents = [ProgrammeOpened, CurriculumLaidDown] as const;
export type ProgrammeEvent = t.TypeOf<(typeof programmeEvents)[number]>;

export const curriculumEvents = [...programmeEvents, DisciplineEntered] as const;
