import type * as t from 'io-ts';
import { approvalOf, CalendarDate, draftOf, GroupCode, particulars } from '../kernel/index.ts';
import { againstGroup, type GroupRefusal, readsForGroup } from './against-group.ts';
import { type GroupApproved, type GroupDrafted, groupFields, groupOptional } from './events.ts';
import { groupKey, groupReviews } from './reviews.ts';

export const DraftGroup = particulars(groupFields, groupOptional);
export type DraftGroup = t.TypeOf<typeof DraftGroup>;

/** Drafts an academic group, or a change of one, a new adviser say. */
export const draftGroup = draftOf<DraftGroup, GroupDrafted, GroupApproved>('groups.draft-group', {
  summary: 'Drafts an academic group, or a change of one; nothing is in force by that.',
  codec: DraftGroup,
  path: 'POST /groups/{group}/draft',
  stream: (input) => groupReviews(input.group),
  keyOf: groupKey,
  type: 'GroupDrafted',
});

export const ApproveGroup = particulars({ group: GroupCode, approvedOn: CalendarDate });
export type ApproveGroup = t.TypeOf<typeof ApproveGroup>;

/** Approves the draft of an academic group, which supersedes what stood before. */
export const approveGroup = approvalOf<ApproveGroup, GroupDrafted, GroupApproved, GroupRefusal>('groups.approve-group', {
  summary: 'Approves the draft of an academic group; it supersedes what stood before.',
  codec: ApproveGroup,
  path: 'POST /groups/{group}/approval',
  stream: (input) => groupReviews(input.group),
  keyOf: groupKey,
  reads: (_, draft) => readsForGroup(draft),
  refusals: ['no-such-programme', 'no-such-teacher'],
  against:
    ({ look }) =>
    (_, draft) =>
      againstGroup(look, draft),
  approve: () => (input, draft) => [{ ...draft, type: 'GroupApproved', approvedOn: input.approvedOn }],
});
