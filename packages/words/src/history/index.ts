import type { Act } from '@tirkeu/domain';
import { type Sayings, sayingOf } from '../sayings.ts';
import { appealSentences } from './appeals/sentences.ts';
import { markSentences } from './assessment/sentences.ts';
import { attestationSentences } from './attestation/sentences.ts';
import { calendarSentences } from './calendar/sentences.ts';
import { documentSentences } from './documents/sentences.ts';
import { orderSentences } from './orders/sentences.ts';
import { progressionSentences } from './progression/sentences.ts';
import { recognitionSentences } from './recognition/sentences.ts';
import { scholarshipSentences } from './scholarship/sentences.ts';
import { registrationSentences } from './students/sentences.ts';

const sayings: Sayings<'act', Act> = {
  ...registrationSentences,
  ...orderSentences,
  ...markSentences,
  ...appealSentences,
  ...recognitionSentences,
  ...attestationSentences,
  ...documentSentences,
  ...calendarSentences,
  ...progressionSentences,
  ...scholarshipSentences,
};

/** The kinds of what a history tells. */
export const acts = Object.keys(sayings) as readonly Act['act'][];

/** An act of a student's history as it is told to people. */
export const actIn = sayingOf(sayings, 'act');
