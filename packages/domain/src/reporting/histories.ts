import { done, seeing } from '../testing/index.ts';
import { sendForm34 } from './send-form-34.ts';

const none = {
  notAdmitted: 0,
  absentValid: 0,
  absentInvalid: 0,
  excellent: 0,
  excellentGood: 0,
  good: 0,
  mixed: 0,
  satisfactory: 0,
  failed1: 0,
  failed2: 0,
  failed3plus: 0,
};
const term = '2022-23/1';
const place = { programme: '6B01402', course: 1, language: 'kk' } as const;

/** Daniyar, on a grant, has a B; Aliya, who pays, was absent for a valid reason. */
export const report = {
  term,
  sentOn: '2023-01-10',
  rows: [
    {
      ...place,
      funding: 'grant',
      mustSit: 1,
      ...none,
      good: 1,
      absolutePercent: '100.0',
      qualityPercent: '100.0',
      averagePercent: '78.00',
    },
    { ...place, funding: 'paid', mustSit: 1, ...none, absentValid: 1, absolutePercent: '0.0', qualityPercent: '0.0' },
  ],
} as const;

const zeros = {
  not_admitted: '0',
  absent_valid: '0',
  absent_invalid: '0',
  excellent: '0',
  excellent_good: '0',
  good: '0',
  mixed: '0',
  satisfactory: '0',
  failed_1: '0',
  failed_2: '0',
  failed_3plus: '0',
};
const cell = { term, programme: '6B01402', course: '1', language: 'kk', must_sit: '1', ...zeros };
/** What the records say of the session. */
export const form34Summary = {
  position: '612',
  day: '2023-01-07',
  rows: [
    { ...cell, funding: 'grant', good: '1', absolute_percent: '100.0', quality_percent: '100.0', average_percent: '78.00' },
    { ...cell, funding: 'paid', absent_valid: '1', absolute_percent: '0.0', quality_percent: '0.0', average_percent: '' },
  ],
};
/** Needs the year that was studied. */
export const form34Sent = seeing(form34Summary, done(sendForm34, { term, sentOn: report.sentOn }));
