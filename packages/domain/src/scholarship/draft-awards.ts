import * as t from 'io-ts';
import { CalendarDate, draftRun, type DraftRefusal, particulars, partOf, Term } from '../kernel/index.ts';
import { policies, policyOn } from '../policy/index.ts';
import { registration } from '../students/index.ts';
import { awardRun, type OfTerm } from './award-run.ts';
import { AwardRow } from './events.ts';

export const DraftAwards = particulars({ term: Term, decidedOn: CalendarDate }, { rows: t.readonlyArray(AwardRow) });
export type DraftAwards = t.TypeOf<typeof DraftAwards>;

type OwnRefusal =
  | { readonly refusal: 'no-scholarship-for-summer'; readonly term: string }
  | { readonly refusal: 'before-first-policy'; readonly decidedOn: string };

export type DraftAwardsRefusal = DraftRefusal<OfTerm> | OwnRefusal;

/** Drafts the scholarships that follow from a term; without rows, as the records say. */
export const draftAwards = draftRun('scholarship.draft-awards', awardRun, {
  summary: 'Drafts the scholarships that follow from a term, or drafts them anew; without rows, as the records say.',
  codec: DraftAwards,
  path: 'POST /scholarships/{term}/draft',
  file: registration,
  reads: [policies],
  ownRefusals: ['no-scholarship-for-summer', 'before-first-policy'],
  against: ({ look, summary }, { term, decidedOn }): readonly OwnRefusal[] => [
    ...(partOf(term) === 'S' ? [{ refusal: 'no-scholarship-for-summer' as const, term }] : []),
    ...(policyOn(look(policies), summary?.day ?? decidedOn) === undefined ? [{ refusal: 'before-first-policy' as const, decidedOn }] : []),
  ],
  drafted: (of, draft) => ({ type: 'ScholarshipsDrafted' as const, ...of, ...draft }),
});
