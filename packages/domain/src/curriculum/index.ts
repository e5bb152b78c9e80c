import { room } from '../kernel/index.ts';
import { enterDiscipline } from './enter-discipline.ts';
import { curriculumEvents } from './events.ts';
import { layDown } from './lay-down.ts';
import { openProgramme } from './open-programme.ts';
import { disciplineFold, programmeFold } from './state.ts';

export * from './enter-discipline.ts';
export * from './events.ts';
export * from './lay-down.ts';
export * from './open-programme.ts';
export * from './state.ts';

/** Programmes, disciplines and curricula. */
export const curriculumRoom = room({
  name: 'curriculum',
  events: curriculumEvents,
  commands: [openProgramme, enterDiscipline, layDown],
  folds: [programmeFold, disciplineFold],
});
