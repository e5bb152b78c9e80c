import { entryOf, type Status } from '@tirkeu/domain';
import { admits, inForce, kindOf, type OrderOddity } from '@tirkeu/domain/orders';
import type { Finder, Found, Register } from '../register/index.ts';
import { type OrderStep, orderSteps } from './in-hindsight.ts';
import { inOrderOfDate } from './in-order-of-date.ts';

const left: ReadonlySet<Status | undefined> = new Set<Status>(['dismissed', 'transferred-out', 'graduated']);

/** A finder that looks at each order in force and the standing that it found. */
const eachStep =
  (odd: (step: OrderStep, register: Register) => OrderOddity | undefined): Finder =>
  (register, { record }) =>
    orderSteps(record).flatMap((step): readonly Found[] => {
      const oddity = odd(step, register);
      return oddity === undefined ? [] : [{ ...oddity, document: step.order.order }];
    });

/** The order of a step, as an oddity names it. */
const by = ({ order, orderDate }: OrderStep['order']) => ({ order, orderDate });

const mayFollow: ReadonlySet<OrderStep['order']['type']> = new Set<OrderStep['order']['type']>([
  'StudentRestored',
  'StudentRenamed',
  'StudentGraduated',
]);

/** What is odd among the orders on a student. */
export const orderFinders: readonly Finder[] = [
  (_, { student, record }) => (Object.keys(record.orders).length === 0 ? [{ kind: 'no-order', document: student }] : []),
  (_, { record }) =>
    Object.values(record.orders).flatMap((order): readonly Found[] =>
      order.type === 'OrderCancelled' && entryOf(record.orders, order.cancels) === undefined
        ? [{ kind: 'cancels-unknown-order', document: order.order, order: order.order, cancels: order.cancels }]
        : [],
    ),
  (_, { record }) => {
    const seen = new Map<string, string>();
    return inForce(inOrderOfDate(record.orders)).flatMap((order): readonly Found[] => {
      if (order.type !== 'OrderCancelled') return [];
      const { order: number, cancels } = order;
      const earlier = seen.get(cancels);
      seen.set(cancels, earlier ?? number);
      return earlier === undefined ? [] : [{ kind: 'cancelled-twice', document: number, order: number, cancels, earlier }];
    });
  },
  (_, { record }) =>
    orderSteps(record)
      .filter(({ order }) => admits(kindOf(order)))
      .slice(1)
      .map(({ order }) => ({ kind: 'enrolled-twice', document: order.order, ...by(order), what: kindOf(order) })),
  eachStep(({ order, before }) =>
    before.status === undefined && !admits(kindOf(order)) ? { kind: 'not-enrolled-before', ...by(order), what: kindOf(order) } : undefined,
  ),
  eachStep(({ order, before: { status } }) =>
    order.type === 'StudentGraduated' && status !== undefined && status !== 'active'
      ? { kind: 'graduated-while-not-active', ...by(order), status }
      : undefined,
  ),
  eachStep(({ order, before: { status } }) =>
    status !== undefined && left.has(status) && !admits(kindOf(order)) && !mayFollow.has(order.type)
      ? { kind: 'order-after-leaving', ...by(order), what: kindOf(order), status }
      : undefined,
  ),
  eachStep(({ order, before: { status } }) =>
    order.type === 'StudentRestored' && (status === 'active' || status === 'on-leave')
      ? { kind: 'restored-without-having-left', ...by(order), status }
      : undefined,
  ),
  eachStep(({ order, before }) =>
    order.type === 'StudentReturnedFromLeave' && before.status === 'active' ? { kind: 'returned-without-leave', ...by(order) } : undefined,
  ),
  eachStep(({ order, before }) =>
    order.type === 'AcademicLeaveGranted' && before.status === 'on-leave' ? { kind: 'leave-while-on-leave', ...by(order) } : undefined,
  ),
  eachStep(({ order, before }) =>
    order.type === 'StudentPromoted' && before.course !== undefined && order.course !== before.course + 1
      ? { kind: 'course-skipped', ...by(order), from: before.course, to: order.course }
      : undefined,
  ),
  eachStep(({ order, before }) =>
    order.type === 'YearRepeated' && before.course !== undefined && order.course !== before.course
      ? { kind: 'repeats-another-course', ...by(order), course: before.course, repeated: order.course }
      : undefined,
  ),
  eachStep(({ order, before }, register) => {
    const code = order.programme ?? before.programme;
    const programme = code === undefined ? undefined : register.programmes.get(code);
    return programme !== undefined && order.course !== undefined && order.course > programme.years
      ? { kind: 'course-beyond-programme', ...by(order), course: order.course, programme: programme.programme, years: programme.years }
      : undefined;
  }),
  eachStep(({ order, before }, register) => {
    const programme = order.programme ?? before.programme;
    const group = order.group === undefined ? undefined : register.groups.get(order.group);
    return group !== undefined && programme !== undefined && group.programme !== programme
      ? { kind: 'group-of-another-programme', ...by(order), group: group.group, groups: group.programme, students: programme }
      : undefined;
  }),
  eachStep(({ order }, register) => {
    const group = order.type === 'StudentEnrolled' ? register.groups.get(order.group) : undefined;
    return group !== undefined && String(group.intake) !== order.effectiveOn.slice(0, 4)
      ? { kind: 'group-of-another-intake', ...by(order), group: group.group, intake: group.intake, effectiveOn: order.effectiveOn }
      : undefined;
  }),
  eachStep(({ order, before }, register) => {
    const language = order.language ?? before.language;
    const group = order.group === undefined ? undefined : register.groups.get(order.group);
    return group !== undefined && language !== undefined && group.language !== language
      ? { kind: 'group-of-another-language', ...by(order), group: group.group, groups: group.language, students: language }
      : undefined;
  }),
];
