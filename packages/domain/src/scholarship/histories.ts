import { done, seeing } from '../testing/index.ts';
import { confirmAwards } from './confirm-awards.ts';
import { draftAwards } from './draft-awards.ts';

const term = '2022-23/1';

export const awards = { term, decidedOn: '2023-01-20', rows: [{ student: '22-001', category: 'standard' }] } as const;
/** What the records say: Daniyar has a B. */
export const awardsSummary = { position: '640', day: '2023-01-14', rows: [{ term, student: '22-001', category: 'standard' }] };
/** Needs the year that was studied. */
export const awardsDrafted = seeing(awardsSummary, done(draftAwards, { term, decidedOn: '2023-01-20' }));
export const awardsConfirmed = seeing(awardsSummary, done(confirmAwards, { term }));
