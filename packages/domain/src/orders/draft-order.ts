import type * as t from 'io-ts';
import { command, type Context, DraftKey, differingField, particulars } from '../kernel/index.ts';
import { againstOrder, factsIn, orderContent, type OrderRefusal, orderRefusals, readsOfOrder } from './against-order.ts';
import type { OrderDrafted } from './draft-events.ts';
import { type DraftedOrder, type OrderDraft, orderDraft } from './draft-state.ts';
import { entryFields } from './events.ts';

export const DraftOrder = particulars({ draft: DraftKey, ...orderContent });
export type DraftOrder = t.TypeOf<typeof DraftOrder>;

export type DraftOrderRefusal = OrderRefusal | { readonly refusal: 'draft-registered'; readonly draft: string; readonly order: string };

const saysTheSame = (known: DraftedOrder, input: DraftOrder): boolean =>
  differingField(['orderDate', 'kind'], known, input) === undefined &&
  known.entries.length === input.entries.length &&
  known.entries.every((entry, i) => differingField(['student', ...entryFields], entry, input.entries[i] ?? {}) === undefined);

/** Drafts an order, or drafts it anew until it is registered: whatever would be refused then is refused now. */
export const draftOrder = command('orders.draft-order', {
  summary: 'Drafts an order, or drafts it anew until it is registered: whatever would be refused then is refused now.',
  codec: DraftOrder,
  path: 'POST /order-drafts',
  stream: (input: DraftOrder) => orderDraft(input.draft),
  reads: readsOfOrder,
  refusals: ['draft-registered', ...orderRefusals],
  check:
    ({ look }: Context) =>
    (input: DraftOrder) =>
    (draft: OrderDraft): readonly DraftOrderRefusal[] =>
      draft.stage === 'Registered'
        ? [{ refusal: 'draft-registered', draft: input.draft, order: draft.order }]
        : againstOrder(input, factsIn(look)),
  record:
    () =>
    (input: DraftOrder) =>
    (draft: OrderDraft): readonly OrderDrafted[] =>
      draft.stage === 'Drafted' && saysTheSame(draft.drafted, input) ? [] : [{ type: 'OrderDrafted', ...input }],
});
