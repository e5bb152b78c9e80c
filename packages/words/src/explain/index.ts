import type { Reason } from '@tirkeu/domain';
import { type Sayings, sayingOf } from '../sayings.ts';
import { appealSentences } from './appeals/sentences.ts';
import { markSentences } from './assessment/sentences.ts';
import { calendarSentences } from './calendar/sentences.ts';
import { diplomaSentences } from './documents/sentences.ts';
import { orderSentences } from './orders/sentences.ts';
import { progressionSentences } from './progression/sentences.ts';
import { scholarshipSentences } from './scholarship/sentences.ts';

const sayings: Sayings<'why', Reason> = {
  ...calendarSentences,
  ...orderSentences,
  ...markSentences,
  ...appealSentences,
  ...progressionSentences,
  ...scholarshipSentences,
  ...diplomaSentences,
};

/** The kinds of what a step of an explanation rests on. */
export const reasons = Object.keys(sayings) as readonly Reason['why'][];

/** What a step of an explanation rests on, as it is told to people. */
export const reasonIn = sayingOf(sayings, 'why');
