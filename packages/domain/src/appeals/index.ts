import { room } from '../kernel/index.ts';
import { appointCommission } from './appoint-commission.ts';
import { appealEvents } from './events.ts';
import { lodgeAppeal } from './lodge.ts';
import { appealPostings } from './postings.ts';
import { recordHearing } from './record-hearing.ts';
import { amendmentsSlice, appealFold, commissionFold } from './state.ts';
import { withdrawAppeal } from './withdraw.ts';

export type * from './acts.ts';
export * from './appoint-commission.ts';
export * from './events.ts';
export * from './latest-amendment.ts';
export * from './lodge.ts';
export type * from './oddities.ts';
export type * from './reasons.ts';
export * from './record-hearing.ts';
export * from './state.ts';
export * from './withdraw.ts';

/** Appeals against exam marks, the commissions that hear them, and the minutes of their hearings. */
export const appealsRoom = room({
  name: 'appeals',
  events: appealEvents,
  commands: [lodgeAppeal, withdrawAppeal, appointCommission, recordHearing],
  folds: [appealFold, commissionFold],
  slices: [amendmentsSlice],
  postings: appealPostings,
});
