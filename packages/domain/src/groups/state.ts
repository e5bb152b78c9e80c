import { at, type GroupCode, sequence, type TeacherNumber } from '../kernel/index.ts';
import { GroupFormed, TeacherEntered } from './events.ts';

export type Teacher = TeacherEntered | undefined;

export const teacherFold = sequence<Teacher, TeacherEntered>({
  category: 'teacher',
  name: 'teacher',
  events: [TeacherEntered],
  initial: undefined,
  evolve: (_, event) => event,
});

export const teacher = (number: TeacherNumber) => at(teacherFold, number);

export type Group = GroupFormed | undefined;

export const groupFold = sequence<Group, GroupFormed>({
  category: 'group',
  name: 'group',
  events: [GroupFormed],
  initial: undefined,
  evolve: (_, event) => event,
});

export const group = (code: GroupCode) => at(groupFold, code);
