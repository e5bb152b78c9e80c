import { done } from '../testing/index.ts';
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

export const report = {
  term: '2022-23/1',
  sentOn: '2023-01-10',
  position: '612',
  rows: [
    {
      programme: '6B01402',
      course: 1,
      language: 'kk',
      funding: 'grant',
      mustSit: 3,
      ...none,
      good: 2,
      failed1: 1,
      absolutePercent: '66.7',
      qualityPercent: '66.7',
      averagePercent: '71.33',
    },
    {
      programme: '6B01402',
      course: 1,
      language: 'kk',
      funding: 'paid',
      mustSit: 1,
      ...none,
      absentValid: 1,
      absolutePercent: '0.0',
      qualityPercent: '0.0',
    },
  ],
} as const;
/** Needs the programme. */
export const form34Sent = done(sendForm34, report);
