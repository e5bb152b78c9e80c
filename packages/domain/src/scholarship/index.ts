import { room } from '../kernel/index.ts';
import { confirmAwards } from './confirm-awards.ts';
import { draftAwards } from './draft-awards.ts';
import { scholarshipEvents } from './events.ts';
import { awardFold } from './state.ts';

export type * from './acts.ts';
export * from './award-run.ts';
export * from './confirm-awards.ts';
export * from './draft-awards.ts';
export * from './events.ts';
export type * from './oddities.ts';
export type * from './reasons.ts';
export * from './scholarship.ts';
export * from './state.ts';

/** Scholarships. */
export const scholarshipRoom = room({
  name: 'scholarship',
  events: scholarshipEvents,
  commands: [draftAwards, confirmAwards],
  folds: [awardFold],
});
