import { compareCodePoints, entryOf } from '@tirkeu/domain';
import { type OrderDraft, orderDraftKey } from '@tirkeu/domain/orders';
import type { NumberRegister } from '@tirkeu/domain/registers';
import type { Open, Row } from '../register/index.ts';
import { type OrderLine, orderLine } from './registered-order.ts';

/** A draft of an order that there is, or was. */
export type KnownDraft = Exclude<OrderDraft, { readonly stage: 'NotDrafted' }>;

const stages = { Drafted: 'drafted', Withdrawn: 'withdrawn', Registered: 'registered' } as const;

export const draftsColumns = ['draft', 'stage', 'kind', 'order_date', 'students', 'order', 'ground'] as const;

/** The drafts of orders, by what they are called. */
export const draftRows = (drafts: readonly KnownDraft[]): readonly Row[] =>
  drafts
    .toSorted((a, b) => compareCodePoints(a.drafted.draft, b.drafted.draft))
    .map((draft) => [
      draft.drafted.draft,
      stages[draft.stage],
      draft.drafted.kind,
      draft.drafted.orderDate,
      String(draft.drafted.entries.length),
      draft.stage === 'Registered' ? draft.order : '',
      draft.stage === 'Withdrawn' ? draft.ground : '',
    ]);

/** A draft of an order as it stands. */
export type DraftView = {
  readonly draft: string;
  readonly stage: (typeof stages)[keyof typeof stages];
  readonly kind: string;
  readonly orderDate: string;
  /** The number of the order that it became, or else the one that is taken for it. */
  readonly order: string | null;
  readonly ground: string | null;
  readonly entries: readonly OrderLine[];
};

/** The number that a draft has: of the order that it became, or the one taken for it in the register of its year. */
export const numberOfDraft = (draft: KnownDraft, register: NumberRegister | undefined): string | undefined =>
  draft.stage === 'Registered'
    ? draft.order
    : register === undefined
      ? undefined
      : entryOf(register.heldBy, orderDraftKey(draft.drafted.draft));

/** A draft of an order in the open. */
export const draftView = (draft: KnownDraft, register: NumberRegister | undefined, open: Open): DraftView => ({
  draft: draft.drafted.draft,
  stage: stages[draft.stage],
  kind: draft.drafted.kind,
  orderDate: draft.drafted.orderDate,
  order: numberOfDraft(draft, register) ?? null,
  ground: draft.stage === 'Withdrawn' ? draft.ground : null,
  entries: draft.drafted.entries.map((entry) => orderLine(entry, open)),
});
