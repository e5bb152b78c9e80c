import { room } from '../kernel/index.ts';
import { appealEvents } from './events.ts';
import { lodgeAppeal } from './lodge.ts';
import { appealPostings } from './postings.ts';
import { recordHearing } from './record-hearing.ts';
import { amendmentsSlice, appealFold } from './state.ts';

export * from './events.ts';
export * from './latest-amendment.ts';
export * from './lodge.ts';
export * from './record-hearing.ts';
export * from './state.ts';

/** Appeals against exam marks, and the minutes of their hearings. */
export const appealsRoom = room({
  name: 'appeals',
  events: appealEvents,
  commands: [lodgeAppeal, recordHearing],
  folds: [appealFold],
  slices: [amendmentsSlice],
  postings: appealPostings,
});
