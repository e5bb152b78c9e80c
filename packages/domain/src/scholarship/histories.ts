import { done } from '../testing/index.ts';
import { award } from './award.ts';

export const awarded = {
  term: '2022-23/1',
  decidedOn: '2023-01-20',
  position: '640',
  rows: [
    { student: '22-001', category: 'standard' },
    { student: '22-002', category: 'increased' },
  ],
} as const;
/** Needs a policy and the two students. */
export const scholarshipsAwarded = done(award, awarded);
