import { at, type DraftKey, type OrderNumber, sequence, unreachable } from '../kernel/index.ts';
import { type OrderDrafted, type OrderDraftEvent, orderDraftEvents } from './draft-events.ts';

/** What a draft says. */
export type DraftedOrder = Omit<OrderDrafted, 'type'>;

/** The draft of an order: nothing yet, drafted, given up, or an order by now. */
export type OrderDraft =
  | { readonly stage: 'NotDrafted' }
  | { readonly stage: 'Drafted'; readonly drafted: DraftedOrder }
  | { readonly stage: 'Withdrawn'; readonly drafted: DraftedOrder; readonly ground: string }
  | { readonly stage: 'Registered'; readonly drafted: DraftedOrder; readonly order: OrderNumber };

const evolve = (draft: OrderDraft, event: OrderDraftEvent): OrderDraft => {
  switch (event.type) {
    case 'OrderDrafted': {
      const { type: _type, ...drafted } = event;
      return { stage: 'Drafted', drafted };
    }
    case 'OrderDraftWithdrawn':
      return draft.stage === 'NotDrafted' ? draft : { stage: 'Withdrawn', drafted: draft.drafted, ground: event.ground };
    case 'OrderDraftRegistered':
      return draft.stage === 'NotDrafted' ? draft : { stage: 'Registered', drafted: draft.drafted, order: event.order };
    default:
      return unreachable(event);
  }
};

export const orderDraftFold = sequence<OrderDraft, OrderDraftEvent>({
  category: 'draft',
  name: 'order-draft',
  events: orderDraftEvents,
  initial: { stage: 'NotDrafted' },
  evolve,
});

/** The key of an order's draft among the drafts of the office, and what its number is taken for. */
export const orderDraftKey = (draft: DraftKey): string => `order/${draft}`;

export const orderDraft = (draft: DraftKey) => at(orderDraftFold, orderDraftKey(draft));
