import type * as t from 'io-ts';
import { CalendarDate, event, GroupCode, Intake, Language, personal, ProgrammeCode, TeacherNumber, Text } from '../kernel/index.ts';

export const teacherFields = { teacher: TeacherNumber, surname: personal(Text), givenName: personal(Text) };
export const teacherOptional = { patronymic: personal(Text), department: Text };

/** A teacher was entered: one who advises, examines, signs or supervises. */
export const TeacherEntered = event('TeacherEntered', teacherFields, teacherOptional);
export type TeacherEntered = t.TypeOf<typeof TeacherEntered>;

/** A teacher's particulars were drafted; nothing is in force by that. */
export const TeacherDrafted = event('TeacherDrafted', teacherFields, teacherOptional);
export type TeacherDrafted = t.TypeOf<typeof TeacherDrafted>;

/** A draft of a teacher's particulars was approved; it supersedes those before it. */
export const TeacherApproved = event('TeacherApproved', { ...teacherFields, approvedOn: CalendarDate }, teacherOptional);
export type TeacherApproved = t.TypeOf<typeof TeacherApproved>;

export const groupFields = { group: GroupCode, programme: ProgrammeCode, intake: Intake, language: Language };
export const groupOptional = { adviser: TeacherNumber };

/** An academic group was formed. */
export const GroupFormed = event('GroupFormed', groupFields, groupOptional);
export type GroupFormed = t.TypeOf<typeof GroupFormed>;

/** An academic group, or a change of one, was drafted; nothing is in force by that. */
export const GroupDrafted = event('GroupDrafted', groupFields, groupOptional);
export type GroupDrafted = t.TypeOf<typeof GroupDrafted>;

/** The draft of an academic group was approved; it supersedes what stood before. */
export const GroupApproved = event('GroupApproved', { ...groupFields, approvedOn: CalendarDate }, groupOptional);
export type GroupApproved = t.TypeOf<typeof GroupApproved>;

/** What makes a teacher known, the latest counting. */
export const teacherEvents = [TeacherEntered, TeacherApproved] as const;
export type TeacherEvent = t.TypeOf<(typeof teacherEvents)[number]>;

/** What makes a group known, the latest counting. */
export const formingEvents = [GroupFormed, GroupApproved] as const;
export type FormedGroup = t.TypeOf<(typeof formingEvents)[number]>;

export const groupEvents = [...teacherEvents, ...formingEvents, TeacherDrafted, GroupDrafted] as const;
