import type * as t from 'io-ts';
import { event, GroupCode, Intake, Language, personal, ProgrammeCode, TeacherNumber, Text } from '../kernel/index.ts';

export const teacherFields = { teacher: TeacherNumber, surname: personal(Text), givenName: personal(Text) };
export const teacherOptional = { patronymic: personal(Text), department: Text };

/** A teacher was entered: one who advises, examines, signs or supervises. */
export const TeacherEntered = event('TeacherEntered', teacherFields, teacherOptional);
export type TeacherEntered = t.TypeOf<typeof TeacherEntered>;

export const groupFields = { group: GroupCode, programme: ProgrammeCode, intake: Intake, language: Language };
export const groupOptional = { adviser: TeacherNumber };

/** An academic group was formed. */
export const GroupFormed = event('GroupFormed', groupFields, groupOptional);
export type GroupFormed = t.TypeOf<typeof GroupFormed>;

export const groupEvents = [TeacherEntered, GroupFormed] as const;
