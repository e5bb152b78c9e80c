import { room } from '../kernel/index.ts';
import { studentEvents } from './events.ts';
import { register } from './register.ts';
import { personFold, registrationSlice } from './state.ts';

export type * from './acts.ts';
export * from './events.ts';
export * from './register.ts';
export * from './state.ts';

/** Personal files: who the students are. */
export const studentsRoom = room({
  name: 'students',
  events: studentEvents,
  commands: [register],
  folds: [personFold],
  slices: [registrationSlice],
});
