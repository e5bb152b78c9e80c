import { type Posting, toStudent } from '../kernel/index.ts';
import { numberUsed, registerOn } from '../registers/index.ts';
import type { OrderDraftRegistered } from './draft-events.ts';
import { orderDraft, orderDraftKey } from './draft-state.ts';
import { type OrderRegistered, postedType, type StandingEvent } from './events.ts';

/** What an order tells the draft that it was, and the register of its number. An order that was given a number at once was no draft. */
const toDraftAndRegister = ({ draft, order, orderDate }: OrderRegistered): readonly Posting[] => {
  if (draft === undefined) return [];
  const registered: OrderDraftRegistered = { type: 'OrderDraftRegistered', draft, order, orderDate };
  return [
    { stream: orderDraft(draft).stream, event: registered },
    { stream: registerOn('order', orderDate).stream, event: numberUsed('order', order, orderDraftKey(draft), orderDate) },
  ];
};

/** What a registered order puts into the stream of each student it lists, into its draft and into its register. */
export const orderPostings = (event: OrderRegistered): readonly Posting[] => [
  ...event.entries.map(({ student, effectiveOn, ...rest }) =>
    toStudent(student, {
      type: postedType[event.kind],
      student,
      order: event.order,
      orderDate: event.orderDate,
      effectiveOn,
      ...rest,
    } as StandingEvent),
  ),
  ...toDraftAndRegister(event),
];
