import { room } from '../kernel/index.ts';
import { enterDiscipline } from './enter-discipline.ts';
import { curriculumEvents } from './events.ts';
import { layDown } from './lay-down.ts';
import { openProgramme } from './open-programme.ts';
import { approveCurriculum, draftCurriculum } from './review-curriculum.ts';
import { approveDiscipline, draftDiscipline } from './review-discipline.ts';
import { approveProgramme, draftProgramme } from './review-programme.ts';
import { curriculumReviewsFold, disciplineReviewsFold, programmeReviewsFold } from './reviews.ts';
import { disciplineFold, programmeFold } from './state.ts';

export * from './enter-discipline.ts';
export * from './events.ts';
export * from './lay-down.ts';
export * from './open-programme.ts';
export * from './review-curriculum.ts';
export * from './review-discipline.ts';
export * from './review-programme.ts';
export * from './reviews.ts';
export * from './state.ts';

/** Programmes, disciplines and curricula. */
export const curriculumRoom = room({
  name: 'curriculum',
  events: curriculumEvents,
  commands: [
    openProgramme,
    enterDiscipline,
    layDown,
    draftProgramme,
    approveProgramme,
    draftDiscipline,
    approveDiscipline,
    draftCurriculum,
    approveCurriculum,
  ],
  folds: [programmeFold, disciplineFold, programmeReviewsFold, disciplineReviewsFold, curriculumReviewsFold],
});
