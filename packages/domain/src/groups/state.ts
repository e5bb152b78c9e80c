import { at, type GroupCode, sequence, type TeacherNumber } from '../kernel/index.ts';
import { type FormedGroup, formingEvents, type TeacherEvent, teacherEvents } from './events.ts';

export type Teacher = TeacherEvent | undefined;

export const teacherFold = sequence<Teacher, TeacherEvent>({
  category: 'teacher',
  name: 'teacher',
  events: teacherEvents,
  initial: undefined,
  evolve: (_, event) => event,
});

export const teacher = (number: TeacherNumber) => at(teacherFold, number);

export type Group = FormedGroup | undefined;

export const groupFold = sequence<Group, FormedGroup>({
  category: 'group',
  name: 'group',
  events: formingEvents,
  initial: undefined,
  evolve: (_, event) => event,
});

export const group = (code: GroupCode) => at(groupFold, code);
