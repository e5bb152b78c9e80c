import type { Oddity } from '@tirkeu/domain';
import { appealSentences } from './appeals/sentences.ts';
import { markSentences } from './assessment/sentences.ts';
import { attestationSentences } from './attestation/sentences.ts';
import { diplomaSentences } from './documents/sentences.ts';
import { orderSentences } from './orders/sentences.ts';
import { progressionSentences } from './progression/sentences.ts';
import { recognitionSentences } from './recognition/sentences.ts';
import { reportSentences } from './reporting/sentences.ts';
import { type Sayings, sayingOf } from '../sayings.ts';
import { scholarshipSentences } from './scholarship/sentences.ts';
import { windowSentences } from './windows/sentences.ts';

const sayings: Sayings<'kind', Oddity> = {
  ...orderSentences,
  ...markSentences,
  ...appealSentences,
  ...recognitionSentences,
  ...progressionSentences,
  ...attestationSentences,
  ...scholarshipSentences,
  ...diplomaSentences,
  ...windowSentences,
  ...reportSentences,
};

/** The kinds of what may be found. */
export const oddityKinds = Object.keys(sayings) as readonly Oddity['kind'][];

/** An oddity of the records as a sentence for people, with its particulars. */
export const findingIn = sayingOf(sayings, 'kind');
