import { asKept, calendarYearOf, DraftKey, OrderNumber } from '@tirkeu/domain';
import { orderDraftFold, orderDraftKey } from '@tirkeu/domain/orders';
import { numbersFold } from '@tirkeu/domain/registers';
import { draftRows, draftsColumns, draftView, type KnownDraft, numberOfDraft, previewOrder, registeredOrder } from '@tirkeu/projections';
import { jsonSchemaOf } from '../commands/index.ts';
import type { Office } from '../queries/index.ts';
import { listingQuery } from './listing.ts';
import { noSuchRecord } from './no-answer.ts';
import { query, type Query } from './query.ts';
import { draftSchema, orderSchema, previewSchema } from './orders-schemas.ts';

const draftPath = { draft: { description: 'What the draft is called.', schema: jsonSchemaOf(DraftKey) } };

const kept = (given: string | undefined): string => asKept(given ?? '');

const draftsOf = (office: Office): readonly KnownDraft[] =>
  [...office.statesOf(orderDraftFold).values()].filter((draft) => draft.stage !== 'NotDrafted');

/** The draft that the path names, with the register of its year. */
const draftIn = (office: Office, given: string | undefined) => {
  const draft = office.statesOf(orderDraftFold).get(orderDraftKey(kept(given) as DraftKey));
  if (draft === undefined || draft.stage === 'NotDrafted') throw noSuchRecord('draft', kept(given));
  const register = office.statesOf(numbersFold).get(`order-${calendarYearOf(draft.drafted.orderDate)}`);
  return { draft, register };
};

const draftsQuery = listingQuery({
  name: 'orders.drafts',
  tag: 'orders',
  summary: 'The drafts of orders: drafted, withdrawn, or orders by now.',
  path: '/order-drafts',
  pathParameters: {},
  columns: draftsColumns,
  leading: 1,
  problems: [],
  rows: (office) => draftRows(draftsOf(office)),
});

const draftQuery = query({
  name: 'orders.draft',
  tag: 'orders',
  summary: 'The draft of an order as it stands.',
  path: '/order-drafts/{draft}',
  pathParameters: draftPath,
  parameters: {},
  answer: draftSchema,
  hasCsv: false,
  isView: true,
  problems: ['no-such-record'],
  ask: async (offices, { path }) => {
    const office = await offices.whole();
    const { draft, register } = draftIn(office, path['draft']);
    return { position: office.position, json: draftView(draft, register, office.open) };
  },
});

const previewQuery = query({
  name: 'orders.draft-preview',
  tag: 'orders',
  summary: 'What the draft of an order would come to, student by student: standing before and after, refusals, findings.',
  path: '/order-drafts/{draft}/preview',
  pathParameters: draftPath,
  parameters: {},
  answer: previewSchema,
  hasCsv: false,
  isWorded: true,
  isView: true,
  problems: ['no-such-record'],
  ask: async (offices, { path, wording }) => {
    const office = await offices.whole();
    const { draft, register } = draftIn(office, path['draft']);
    const number = numberOfDraft(draft, register);
    const { entries: _entries, ...head } = draftView(draft, register, office.open);
    const needsNumber = number === undefined && register?.opened !== undefined;
    const students = previewOrder(office.register, office.open, draft, number).map((preview) => ({
      ...preview,
      findings: preview.findings.map((found) => ({ kind: found.kind, document: found.document, text: wording.finding(found) })),
    }));
    return { position: office.position, json: { ...head, needsNumber, complete: office.complete(), students } };
  },
});

const orderQuery = query({
  name: 'orders.order',
  tag: 'orders',
  summary: 'A registered order: what it says of each student, and which orders have cancelled it.',
  path: '/orders/{order}',
  pathParameters: { order: { description: 'The number of the order.', schema: jsonSchemaOf(OrderNumber) } },
  parameters: {},
  answer: orderSchema,
  hasCsv: false,
  isView: true,
  problems: ['no-such-record'],
  ask: async (offices, { path }) => {
    const office = await offices.whole();
    const order = registeredOrder(office.register, office.open, kept(path['order']));
    if (order === undefined) throw noSuchRecord('order', kept(path['order']));
    const draft = draftsOf(office).find((candidate) => candidate.stage === 'Registered' && candidate.order === order.order);
    return { position: office.position, json: { ...order, draft: draft?.drafted.draft ?? null, complete: office.complete() } };
  },
});

/** What is asked about orders and their drafts. */
export const orderQueries: readonly Query[] = [draftsQuery, draftQuery, previewQuery, orderQuery];
