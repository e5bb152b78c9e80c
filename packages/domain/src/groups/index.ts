import { room } from '../kernel/index.ts';
import { enterTeacher } from './enter-teacher.ts';
import { groupEvents } from './events.ts';
import { formGroup } from './form-group.ts';
import { groupFold, teacherFold } from './state.ts';

export * from './enter-teacher.ts';
export * from './events.ts';
export * from './form-group.ts';
export * from './state.ts';

/** Academic groups and the teachers who advise and examine them. */
export const groupsRoom = room({
  name: 'groups',
  events: groupEvents,
  commands: [enterTeacher, formGroup],
  folds: [teacherFold, groupFold],
});
