import { room } from '../kernel/index.ts';
import { enterTeacher } from './enter-teacher.ts';
import { groupEvents } from './events.ts';
import { formGroup } from './form-group.ts';
import { approveGroup, draftGroup } from './review-group.ts';
import { approveTeacher, draftTeacher } from './review-teacher.ts';
import { groupReviewsFold, teacherReviewsFold } from './reviews.ts';
import { groupFold, teacherFold } from './state.ts';

export * from './enter-teacher.ts';
export * from './events.ts';
export * from './form-group.ts';
export type { GroupRefusal } from './against-group.ts';
export * from './review-group.ts';
export * from './review-teacher.ts';
export * from './reviews.ts';
export * from './state.ts';

/** Academic groups and the teachers who advise and examine them. */
export const groupsRoom = room({
  name: 'groups',
  events: groupEvents,
  commands: [enterTeacher, formGroup, draftTeacher, approveTeacher, draftGroup, approveGroup],
  folds: [teacherFold, groupFold, teacherReviewsFold, groupReviewsFold],
});
