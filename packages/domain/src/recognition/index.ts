import { room } from '../kernel/index.ts';
import { DisciplineRecognised } from './events.ts';
import { recognise } from './recognise.ts';
import { recognitionsSlice } from './state.ts';

export type * from './acts.ts';
export * from './events.ts';
export type * from './oddities.ts';
export * from './recognise.ts';
export * from './state.ts';

/** Disciplines studied elsewhere and recognised here. */
export const recognitionRoom = room({
  name: 'recognition',
  events: [DisciplineRecognised],
  commands: [recognise],
  slices: [recognitionsSlice],
});
