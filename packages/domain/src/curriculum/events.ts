import * as t from 'io-ts';
import {
  CalendarDate,
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

/** A programme, or another version of it, was drafted; nothing is in force by that. */
export const ProgrammeDrafted = event('ProgrammeDrafted', programmeFields);
export type ProgrammeDrafted = t.TypeOf<typeof ProgrammeDrafted>;

/** The draft of a programme was approved; it supersedes the version before it. */
export const ProgrammeApproved = event('ProgrammeApproved', { ...programmeFields, approvedOn: CalendarDate });
export type ProgrammeApproved = t.TypeOf<typeof ProgrammeApproved>;

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

/** A discipline, or another version of it, was drafted; nothing is in force by that. */
export const DisciplineDrafted = event('DisciplineDrafted', disciplineFields);
export type DisciplineDrafted = t.TypeOf<typeof DisciplineDrafted>;

/** The draft of a discipline was approved; from the day it is in force it supersedes the version before it. */
export const DisciplineApproved = event('DisciplineApproved', {
  ...disciplineFields,
  approvedOn: CalendarDate,
  inForceFrom: CalendarDate,
});
export type DisciplineApproved = t.TypeOf<typeof DisciplineApproved>;

/** One discipline of a curriculum: in which semester, and whether it is chosen. */
export const CurriculumRow = particulars({
  discipline: DisciplineCode,
  semester: Semester,
  kind: t.keyof({ required: null, elective: null }),
});
export type CurriculumRow = t.TypeOf<typeof CurriculumRow>;

export const curriculumFields = { programme: ProgrammeCode, intake: Intake, rows: t.readonlyArray(CurriculumRow) };

/** A curriculum, or a part added to it, was laid down for one intake of a programme. */
export const CurriculumLaidDown = event('CurriculumLaidDown', curriculumFields);
export type CurriculumLaidDown = t.TypeOf<typeof CurriculumLaidDown>;

/** The whole curriculum of an intake was drafted; nothing is in force by that. */
export const CurriculumDrafted = event('CurriculumDrafted', curriculumFields);
export type CurriculumDrafted = t.TypeOf<typeof CurriculumDrafted>;

/** The draft of an intake's curriculum was approved; it supersedes the whole curriculum that stood before. */
export const CurriculumApproved = event('CurriculumApproved', { ...curriculumFields, approvedOn: CalendarDate });
export type CurriculumApproved = t.TypeOf<typeof CurriculumApproved>;

export const programmeEvents = [ProgrammeOpened, ProgrammeApproved, CurriculumLaidDown, CurriculumApproved] as const;
export type ProgrammeEvent = t.TypeOf<(typeof programmeEvents)[number]>;

export const disciplineEvents = [DisciplineEntered, DisciplineApproved] as const;
export type DisciplineEvent = t.TypeOf<(typeof disciplineEvents)[number]>;

export const curriculumEvents = [...programmeEvents, ...disciplineEvents, ProgrammeDrafted, DisciplineDrafted, CurriculumDrafted] as const;
