import type * as t from 'io-ts';
import { attestationsOf, hasPassedBy } from '../attestation/index.ts';
import { programme } from '../curriculum/index.ts';
import { group } from '../groups/index.ts';
import {
  CalendarDate,
  command,
  compareCodePoints,
  type Context,
  differingField,
  OrderNumber,
  particulars,
  someOf,
} from '../kernel/index.ts';
import { registration } from '../students/index.ts';
import { OrderEntry, type OrderRegistered } from './events.ts';
import { neededFields, type OrderField, OrderKind, strangeFields } from './kinds.ts';
import { type Order, order } from './state.ts';

export const RegisterOrder = particulars({
  order: OrderNumber,
  orderDate: CalendarDate,
  kind: OrderKind,
  entries: someOf(OrderEntry),
});
export type RegisterOrder = t.TypeOf<typeof RegisterOrder>;

const entryFields = [
  'effectiveOn',
  'programme',
  'group',
  'course',
  'form',
  'language',
  'funding',
  'reason',
  'until',
  'institution',
  'newSurname',
  'newGivenName',
  'newPatronymic',
  'cancels',
] as const;

export type RegisterOrderRefusal =
  | {
      readonly refusal: 'order-number-reused';
      readonly order: string;
      readonly student: string;
      readonly orderDate: string;
      readonly kind: string;
    }
  | {
      readonly refusal: 'order-differs';
      readonly order: string;
      readonly student: string;
      readonly field: 'orderDate' | 'kind' | (typeof entryFields)[number];
    }
  | { readonly refusal: 'order-lists-no-such-student'; readonly order: string; readonly student: string }
  | { readonly refusal: 'student-listed-twice'; readonly student: string }
  | { readonly refusal: 'order-field-missing'; readonly student: string; readonly field: OrderField }
  | { readonly refusal: 'order-field-unexpected'; readonly student: string; readonly field: OrderField }
  | { readonly refusal: 'no-such-student'; readonly student: string }
  | { readonly refusal: 'no-such-programme'; readonly student: string; readonly programme: string }
  | { readonly refusal: 'no-such-group'; readonly student: string; readonly group: string }
  | { readonly refusal: 'no-such-order'; readonly student: string; readonly cancels: string }
  | { readonly refusal: 'cancelled-before-made'; readonly student: string; readonly cancels: string; readonly orderDate: string }
  | { readonly refusal: 'not-attested'; readonly student: string; readonly orderDate: string };

const againstEntry = (input: RegisterOrder, entry: OrderEntry, look: Context['look']): readonly RegisterOrderRefusal[] => {
  const { student } = entry;
  const refusals: RegisterOrderRefusal[] = [];
  for (const field of neededFields[input.kind]) {
    if (entry[field] === undefined) refusals.push({ refusal: 'order-field-missing', student, field });
  }
  for (const field of strangeFields(input.kind)) {
    if (entry[field] !== undefined) refusals.push({ refusal: 'order-field-unexpected', student, field });
  }
  const known = look(registration(student))['file'] !== undefined;
  if (!known) refusals.push({ refusal: 'no-such-student', student });
  if (entry.programme !== undefined && look(programme(entry.programme)).opened === undefined)
    refusals.push({ refusal: 'no-such-programme', student, programme: entry.programme });
  if (entry.group !== undefined && look(group(entry.group)) === undefined)
    refusals.push({ refusal: 'no-such-group', student, group: entry.group });
  if (input.kind === 'cancellation' && entry.cancels !== undefined) {
    const cancelled = look(order(entry.cancels));
    if (entry.cancels === input.order)
      refusals.push({ refusal: 'cancelled-before-made', student, cancels: entry.cancels, orderDate: input.orderDate });
    else if (cancelled.stage === 'NotRegistered' || !cancelled.entries.some((listed) => listed.student === student))
      refusals.push({ refusal: 'no-such-order', student, cancels: entry.cancels });
    else if (
      input.orderDate < cancelled.orderDate ||
      (input.orderDate === cancelled.orderDate && compareCodePoints(input.order, cancelled.order) < 0)
    )
      refusals.push({ refusal: 'cancelled-before-made', student, cancels: entry.cancels, orderDate: cancelled.orderDate });
  }
  if (known && input.kind === 'graduation' && !hasPassedBy(look(attestationsOf(student)), input.orderDate))
    refusals.push({ refusal: 'not-attested', student, orderDate: input.orderDate });
  return refusals;
};

/** What stands against a row of an order that is registered already: it must say the same, of a student whom the order lists. */
const againstRecorded = (
  recorded: Order & { stage: 'Registered' },
  input: RegisterOrder,
  entry: OrderEntry,
): RegisterOrderRefusal | undefined => {
  const { student } = entry;
  const listed = recorded.entries.find((candidate) => candidate.student === student);
  const head = differingField(['orderDate', 'kind'] as const, recorded, input);
  if (listed === undefined) {
    return head === undefined
      ? { refusal: 'order-lists-no-such-student', order: input.order, student }
      : { refusal: 'order-number-reused', order: input.order, student, orderDate: recorded.orderDate, kind: recorded.kind };
  }
  const field = head ?? differingField(entryFields, listed, entry);
  return field === undefined ? undefined : { refusal: 'order-differs', order: input.order, student, field };
};

/** Registers an order on the composition of students; from then on it is law. */
export const registerOrder = command('orders.register-order', {
  summary:
    'Registers an order on the composition of students: enrolment, leave, dismissal, promotion, graduation, cancellation and the others.',
  codec: RegisterOrder,
  path: 'POST /orders',
  stream: (input: RegisterOrder) => order(input.order),
  reads: (input: RegisterOrder) =>
    input.entries.flatMap((entry) => [
      registration(entry.student),
      ...(entry.programme === undefined ? [] : [programme(entry.programme)]),
      ...(entry.group === undefined ? [] : [group(entry.group)]),
      ...(entry.cancels === undefined ? [] : [order(entry.cancels)]),
      ...(input.kind === 'graduation' ? [attestationsOf(entry.student)] : []),
    ]),
  refusals: [
    'order-number-reused',
    'order-differs',
    'order-lists-no-such-student',
    'student-listed-twice',
    'order-field-missing',
    'order-field-unexpected',
    'no-such-student',
    'no-such-programme',
    'no-such-group',
    'no-such-order',
    'cancelled-before-made',
    'not-attested',
  ],
  check:
    ({ look }) =>
    (input: RegisterOrder) =>
    (state: Order): readonly RegisterOrderRefusal[] => {
      const seen = new Set<string>();
      return input.entries.flatMap((entry): readonly RegisterOrderRefusal[] => {
        const twice = seen.has(entry.student);
        seen.add(entry.student);
        if (state.stage === 'Registered') {
          const against = againstRecorded(state, input, entry);
          return against === undefined ? [] : [against];
        }
        const refusals = againstEntry(input, entry, look);
        return twice ? [...refusals, { refusal: 'student-listed-twice', student: entry.student }] : refusals;
      });
    },
  record:
    () =>
    (input: RegisterOrder) =>
    (state: Order): readonly OrderRegistered[] =>
      state.stage === 'Registered' ? [] : [{ type: 'OrderRegistered', ...input }],
});
