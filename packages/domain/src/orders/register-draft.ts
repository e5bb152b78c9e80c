import type * as t from 'io-ts';
import { type AnyRef, CalendarDate, command, type Context, DraftKey, entryOf, OrderNumber, particulars } from '../kernel/index.ts';
import { againstBearing, type BearingRefusal, type NumberRegister, registerOn } from '../registers/index.ts';
import { againstOrder, factsIn, type OrderRefusal, readsOfOrder } from './against-order.ts';
import { orderDraft, orderDraftKey } from './draft-state.ts';
import type { OrderRegistered } from './events.ts';
import { type Order, order } from './state.ts';

export const RegisterDraft = particulars({ draft: DraftKey, order: OrderNumber, orderDate: CalendarDate });
export type RegisterDraft = t.TypeOf<typeof RegisterDraft>;

export type RegisterDraftRefusal =
  | OrderRefusal
  | BearingRefusal
  | { readonly refusal: 'no-such-draft'; readonly draft: string }
  | { readonly refusal: 'draft-withdrawn'; readonly draft: string; readonly ground: string }
  | { readonly refusal: 'draft-registered'; readonly draft: string; readonly order: string }
  | { readonly refusal: 'order-number-reused'; readonly order: string; readonly orderDate: string; readonly kind: string }
  | { readonly refusal: 'number-taken-for-another'; readonly number: string; readonly for: string };

/** What stands against the number: where the year's register is open, it must have been taken there for this draft. */
const againstNumber = (register: NumberRegister, { draft, order: number }: RegisterDraft): readonly RegisterDraftRefusal[] => {
  const against = againstBearing(register, number);
  const holder = entryOf(register.numbers, number)?.taken?.for;
  return against.length > 0 || register.opened === undefined || holder === undefined || holder === orderDraftKey(draft)
    ? against
    : [{ refusal: 'number-taken-for-another', number, for: holder }];
};

/** Whether the draft was registered in just this way before. */
const isRegistered = (state: Order, { draft, orderDate }: RegisterDraft): boolean =>
  state.stage === 'Registered' && state.draft === draft && state.orderDate === orderDate;

/** Registers the draft of an order under a number: law from then on. Everything is checked anew. */
export const registerDraft = command('orders.register-draft', {
  summary: 'Registers the draft of an order under a number of the year’s register: law from then on. Everything is checked anew.',
  codec: RegisterDraft,
  path: 'POST /order-drafts/{draft}/registration',
  stream: (input: RegisterDraft) => order(input.order),
  reads: (input: RegisterDraft, _: Order, look: Context['look']): readonly AnyRef[] => {
    const draft = look(orderDraft(input.draft));
    return [
      orderDraft(input.draft),
      registerOn('order', input.orderDate),
      ...(draft.stage === 'Drafted' ? readsOfOrder({ ...draft.drafted, ...input }) : []),
    ];
  },
  refusals: [
    'no-such-draft',
    'draft-withdrawn',
    'draft-registered',
    'order-number-reused',
    'number-not-taken',
    'number-voided',
    'number-taken-for-another',
    // what was there when it was drafted is there still: only what hangs on its date and number can have changed
    'cancelled-before-made',
    'not-attested',
  ],
  check:
    ({ look }: Context) =>
    (input: RegisterDraft) =>
    (state: Order): readonly RegisterDraftRefusal[] => {
      if (isRegistered(state, input)) return [];
      const draft = look(orderDraft(input.draft));
      switch (draft.stage) {
        case 'NotDrafted':
          return [{ refusal: 'no-such-draft', draft: input.draft }];
        case 'Withdrawn':
          return [{ refusal: 'draft-withdrawn', draft: input.draft, ground: draft.ground }];
        case 'Registered':
          return [{ refusal: 'draft-registered', draft: input.draft, order: draft.order }];
        case 'Drafted':
          return [
            ...(state.stage === 'Registered'
              ? [{ refusal: 'order-number-reused', order: input.order, orderDate: state.orderDate, kind: state.kind } as const]
              : againstNumber(look(registerOn('order', input.orderDate)), input)),
            ...againstOrder({ ...draft.drafted, ...input }, factsIn(look)),
          ];
      }
    },
  record:
    ({ look }: Context) =>
    (input: RegisterDraft) =>
    (state: Order): readonly OrderRegistered[] => {
      const draft = look(orderDraft(input.draft));
      if (isRegistered(state, input) || draft.stage !== 'Drafted') return [];
      const { kind, entries } = draft.drafted;
      return [{ type: 'OrderRegistered', order: input.order, orderDate: input.orderDate, kind, entries, draft: input.draft }];
    },
});
