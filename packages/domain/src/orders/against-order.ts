import type * as t from 'io-ts';
import { attestationsOf, hasPassedBy } from '../attestation/index.ts';
import { programme } from '../curriculum/index.ts';
import { group } from '../groups/index.ts';
import {
  type AnyRef,
  CalendarDate,
  compareCodePoints,
  type Context,
  type GroupCode,
  type OrderNumber,
  type ProgrammeCode,
  someOf,
  type StudentNumber,
} from '../kernel/index.ts';
import { registration } from '../students/index.ts';
import { OrderEntry } from './events.ts';
import { neededFields, type OrderField, OrderKind, strangeFields } from './kinds.ts';
import { order } from './state.ts';

export const orderContent = { orderDate: CalendarDate, kind: OrderKind, entries: someOf(OrderEntry) };

/** What an order says, whether it is drafted or registered; a draft has no number yet. */
export type OrderContent = { readonly [K in keyof typeof orderContent]: t.TypeOf<(typeof orderContent)[K]> } & {
  readonly order?: OrderNumber;
};

/** What an order is judged by: facts of other rooms, from wherever they are known. */
export type OrderFacts = {
  readonly isStudent: (student: StudentNumber) => boolean;
  readonly isProgramme: (programme: ProgrammeCode) => boolean;
  readonly isGroup: (group: GroupCode) => boolean;
  /** The date of a registered order that lists the student. */
  readonly dateOf: (order: OrderNumber, student: StudentNumber) => CalendarDate | undefined;
  readonly isAttestedBy: (student: StudentNumber, day: CalendarDate) => boolean;
};

export type OrderRefusal =
  | { readonly refusal: 'student-listed-twice'; readonly student: string }
  | { readonly refusal: 'order-field-missing'; readonly student: string; readonly field: OrderField }
  | { readonly refusal: 'order-field-unexpected'; readonly student: string; readonly field: OrderField }
  | { readonly refusal: 'no-such-student'; readonly student: string }
  | { readonly refusal: 'no-such-programme'; readonly student: string; readonly programme: string }
  | { readonly refusal: 'no-such-group'; readonly student: string; readonly group: string }
  | { readonly refusal: 'no-such-order'; readonly student: string; readonly cancels: string }
  | { readonly refusal: 'cancelled-before-made'; readonly student: string; readonly cancels: string; readonly orderDate: string }
  | { readonly refusal: 'not-attested'; readonly student: string; readonly orderDate: string };

/** Every refusal that an order can meet, drafted or registered. */
export const orderRefusals = [
  'student-listed-twice',
  'order-field-missing',
  'order-field-unexpected',
  'no-such-student',
  'no-such-programme',
  'no-such-group',
  'no-such-order',
  'cancelled-before-made',
  'not-attested',
] as const satisfies readonly OrderRefusal['refusal'][];

/** What stands against cancelling an order for a student. An unnumbered draft of the same day may still get a greater number. */
const againstCancelling = (
  input: OrderContent,
  student: StudentNumber,
  cancels: OrderNumber,
  facts: OrderFacts,
): readonly OrderRefusal[] => {
  if (cancels === input.order) return [{ refusal: 'cancelled-before-made', student, cancels, orderDate: input.orderDate }];
  const orderDate = facts.dateOf(cancels, student);
  if (orderDate === undefined) return [{ refusal: 'no-such-order', student, cancels }];
  const isEarlier =
    input.orderDate < orderDate ||
    (input.orderDate === orderDate && input.order !== undefined && compareCodePoints(input.order, cancels) < 0);
  return isEarlier ? [{ refusal: 'cancelled-before-made', student, cancels, orderDate }] : [];
};

const againstEntry = (input: OrderContent, entry: OrderEntry, facts: OrderFacts): readonly OrderRefusal[] => {
  const { student } = entry;
  const refusals: OrderRefusal[] = [];
  for (const field of neededFields[input.kind]) {
    if (entry[field] === undefined) refusals.push({ refusal: 'order-field-missing', student, field });
  }
  for (const field of strangeFields(input.kind)) {
    if (entry[field] !== undefined) refusals.push({ refusal: 'order-field-unexpected', student, field });
  }
  const known = facts.isStudent(student);
  if (!known) refusals.push({ refusal: 'no-such-student', student });
  if (entry.programme !== undefined && !facts.isProgramme(entry.programme))
    refusals.push({ refusal: 'no-such-programme', student, programme: entry.programme });
  if (entry.group !== undefined && !facts.isGroup(entry.group)) refusals.push({ refusal: 'no-such-group', student, group: entry.group });
  if (input.kind === 'cancellation' && entry.cancels !== undefined)
    refusals.push(...againstCancelling(input, student, entry.cancels, facts));
  if (known && input.kind === 'graduation' && !facts.isAttestedBy(student, input.orderDate))
    refusals.push({ refusal: 'not-attested', student, orderDate: input.orderDate });
  return refusals;
};

/** What stands against an order, drafted or about to be registered: in the order of the students that it lists. */
export const againstOrder = (input: OrderContent, facts: OrderFacts): readonly OrderRefusal[] => {
  const seen = new Set<string>();
  return input.entries.flatMap((entry): readonly OrderRefusal[] => {
    const { student } = entry;
    const isSecond = seen.has(student);
    seen.add(student);
    const refusals = againstEntry(input, entry, facts);
    return isSecond ? [...refusals, { refusal: 'student-listed-twice', student }] : refusals;
  });
};

/** The streams in which what an order is judged by is found. */
export const readsOfOrder = ({ kind, entries }: OrderContent): readonly AnyRef[] =>
  entries.flatMap((entry): readonly AnyRef[] => [
    registration(entry.student),
    ...(entry.programme === undefined ? [] : [programme(entry.programme)]),
    ...(entry.group === undefined ? [] : [group(entry.group)]),
    ...(entry.cancels === undefined ? [] : [order(entry.cancels)]),
    ...(kind === 'graduation' ? [attestationsOf(entry.student)] : []),
  ]);

/** What an order is judged by, as the streams have it. */
export const factsIn = (look: Context['look']): OrderFacts => ({
  isStudent: (student) => look(registration(student))['file'] !== undefined,
  isProgramme: (code) => look(programme(code)).opened !== undefined,
  isGroup: (code) => look(group(code)) !== undefined,
  dateOf: (number, student) => {
    const known = look(order(number));
    return known.stage === 'Registered' && known.entries.some((listed) => listed.student === student) ? known.orderDate : undefined;
  },
  isAttestedBy: (student, day) => hasPassedBy(look(attestationsOf(student)), day),
});
