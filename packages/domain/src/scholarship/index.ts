import { room } from '../kernel/index.ts';
import { award } from './award.ts';
import { scholarshipEvents } from './events.ts';
import { awardFold } from './state.ts';

export * from './award.ts';
export * from './events.ts';
export * from './scholarship.ts';
export * from './state.ts';

/** Scholarships. */
export const scholarshipRoom = room({ name: 'scholarship', events: scholarshipEvents, commands: [award], folds: [awardFold] });
