import type * as t from 'io-ts';
import { command, DraftKey, particulars, Text } from '../kernel/index.ts';
import type { OrderDraftWithdrawn } from './draft-events.ts';
import { type OrderDraft, orderDraft } from './draft-state.ts';

export const WithdrawDraft = particulars({ draft: DraftKey, ground: Text });
export type WithdrawDraft = t.TypeOf<typeof WithdrawDraft>;

export type WithdrawDraftRefusal =
  | { readonly refusal: 'no-such-draft'; readonly draft: string }
  | { readonly refusal: 'draft-registered'; readonly draft: string; readonly order: string }
  | { readonly refusal: 'draft-withdrawn'; readonly draft: string; readonly ground: string };

/** Gives up the draft of an order; drafted anew, it is a draft again. */
export const withdrawDraft = command('orders.withdraw-draft', {
  summary: 'Gives up the draft of an order; drafted anew, it is a draft again.',
  codec: WithdrawDraft,
  path: 'POST /order-drafts/{draft}/withdrawal',
  stream: (input: WithdrawDraft) => orderDraft(input.draft),
  reads: () => [],
  refusals: ['no-such-draft', 'draft-registered', 'draft-withdrawn'],
  check:
    () =>
    ({ draft: key, ground }: WithdrawDraft) =>
    (draft: OrderDraft): readonly WithdrawDraftRefusal[] => {
      if (draft.stage === 'NotDrafted') return [{ refusal: 'no-such-draft', draft: key }];
      if (draft.stage === 'Registered') return [{ refusal: 'draft-registered', draft: key, order: draft.order }];
      return draft.stage === 'Withdrawn' && draft.ground !== ground
        ? [{ refusal: 'draft-withdrawn', draft: key, ground: draft.ground }]
        : [];
    },
  record:
    () =>
    (input: WithdrawDraft) =>
    (draft: OrderDraft): readonly OrderDraftWithdrawn[] =>
      draft.stage === 'Withdrawn' ? [] : [{ type: 'OrderDraftWithdrawn', ...input }],
});
