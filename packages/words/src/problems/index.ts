import type { Flaw, Problem } from '@tirkeu/exchange';
import type { Lang } from '../lang.ts';
import { type Sayings, sayingOf } from '../sayings.ts';
import { appealSentences } from './appeals/sentences.ts';
import { assessmentSentences } from './assessment/sentences.ts';
import { attestationSentences } from './attestation/sentences.ts';
import { calendarSentences } from './calendar/sentences.ts';
import { curriculumSentences } from './curriculum/sentences.ts';
import { folderSentences } from './folder/sentences.ts';
import { groupsSentences } from './groups/sentences.ts';
import { orderSentences } from './orders/sentences.ts';
import { policySentences } from './policy/sentences.ts';
import { recognitionSentences } from './recognition/sentences.ts';
import { studentsSentences } from './students/sentences.ts';

export { holdingIn } from './holding.ts';

const sayings: Sayings<'kind', Flaw> = {
  ...folderSentences,
  ...policySentences,
  ...curriculumSentences,
  ...calendarSentences,
  ...groupsSentences,
  ...studentsSentences,
  ...attestationSentences,
  ...orderSentences,
  ...recognitionSentences,
  ...assessmentSentences,
  ...appealSentences,
};

/** The kinds of what may be wrong with an exchange folder. */
export const flawKinds = Object.keys(sayings) as readonly Flaw['kind'][];

/** What is wrong at a place of an exchange folder, as people read it after the place. */
export const flawIn = sayingOf(sayings, 'kind');

/** A problem of an exchange folder as it is told: its place, its code, and what is wrong there. */
export type ToldProblem = Omit<Problem, 'flaw'> & { readonly message: string };

/** A problem of an exchange folder, told in a language. */
export const problemIn =
  (lang: Lang) =>
  ({ flaw, ...place }: Problem): ToldProblem => ({ ...place, message: flawIn(lang)(flaw) });

type Found = Readonly<Record<'problems' | 'warnings', readonly Problem[]>>;

/** What was found in a folder, told. */
export type Told<F extends Found> = Omit<F, keyof Found> & Readonly<Record<keyof Found, readonly ToldProblem[]>>;

/** What was found in a folder, among whatever else came of it, told in a language. */
export const foundIn =
  (lang: Lang) =>
  <F extends Found>({ problems, warnings, ...others }: F): Told<F> => ({
    ...others,
    problems: problems.map(problemIn(lang)),
    warnings: warnings.map(problemIn(lang)),
  });
