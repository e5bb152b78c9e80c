import type * as t from 'io-ts';
import { approvalOf, at, CalendarDate, draftOf, particulars, PolicyId, reviewsFold } from '../kernel/index.ts';
import { adopted, type AdoptRefusal, againstRules } from './adopt.ts';
import { PolicyAdopted, PolicyDrafted } from './events.ts';
import { policyFields } from './rules.ts';
import { policies, policyById } from './state.ts';

const keyOf = ({ policy }: { readonly policy: PolicyId }): string => policy;

export const policyReviewsFold = reviewsFold<PolicyDrafted, PolicyAdopted>({
  category: 'policy',
  name: 'policy-reviews',
  drafted: PolicyDrafted,
  approved: PolicyAdopted,
  keyOf,
});

/** What is drafted and was approved of the institution's policies. */
export const policyReviews = at(policyReviewsFold, 'institution');

export const DraftPolicy = particulars(policyFields);
export type DraftPolicy = t.TypeOf<typeof DraftPolicy>;

/** Drafts a version of the rules of grading. */
export const draftPolicy = draftOf<DraftPolicy, PolicyDrafted, PolicyAdopted>('policy.draft-policy', {
  summary: 'Drafts a version of the rules of grading; nothing is judged by it.',
  codec: DraftPolicy,
  path: 'POST /policies/{policy}/draft',
  stream: () => policyReviews,
  keyOf,
  type: 'PolicyDrafted',
});

export const ApprovePolicy = particulars({ policy: PolicyId, approvedOn: CalendarDate });
export type ApprovePolicy = t.TypeOf<typeof ApprovePolicy>;

/** Approves the draft of a version of the rules of grading: it is adopted, and supersedes the one before it from the day it is in force. */
export const approvePolicy = approvalOf<ApprovePolicy, PolicyDrafted, PolicyAdopted, AdoptRefusal>('policy.approve-policy', {
  summary: 'Approves the draft of a version of the rules of grading: it is adopted, in force from its day on.',
  codec: ApprovePolicy,
  path: 'POST /policies/{policy}/approval',
  stream: () => policyReviews,
  keyOf,
  needsLastJudged: true,
  reads: () => [policies],
  refusals: ['policy-differs', 'policy-unsound', 'policy-of-one-day', 'policy-judges-the-past'],
  against:
    ({ look, lastJudgedOn }) =>
    (_, { type: _type, ...rules }) =>
      againstRules(look(policies), lastJudgedOn, rules),
  approve:
    ({ look, digest }) =>
    ({ policy, approvedOn }, { type: _type, ...rules }) =>
      policyById(look(policies), policy) === undefined ? [{ ...adopted(digest, rules), approvedOn }] : [],
});
