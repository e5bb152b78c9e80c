import { entryOf } from '@tirkeu/domain';
import { admits, inForce, kindOf, type Standing, type Status } from '@tirkeu/domain/orders';
import type { Finder, Oddity, Register } from '../register/index.ts';
import { type OrderStep, orderSteps } from './in-hindsight.ts';
import { inOrderOfDate } from './in-order-of-date.ts';

const left: ReadonlySet<Status | undefined> = new Set<Status>(['dismissed', 'transferred-out', 'graduated']);

/** A finder that looks at each order in force and the standing that it found. */
const eachStep = (kind: string, odd: (step: OrderStep, register: Register) => string | undefined): Finder => ({
  kind,
  find: (register, { record }) =>
    orderSteps(record).flatMap((step): readonly Oddity[] => {
      const text = odd(step, register);
      return text === undefined
        ? []
        : [{ document: step.order.order, text: `Order ${step.order.order} of ${step.order.orderDate}: ${text}` }];
    }),
});

const stands = (before: Standing): string => before.status ?? 'not enrolled';

const mayFollow: ReadonlySet<OrderStep['order']['type']> = new Set<OrderStep['order']['type']>([
  'StudentRestored',
  'StudentRenamed',
  'StudentGraduated',
]);

/** What is odd among the orders on a student. */
export const orderFinders: readonly Finder[] = [
  {
    kind: 'no-order',
    find: (_, { student, record }) =>
      Object.keys(record.orders).length === 0 ? [{ document: student, text: 'A personal file, but no order.' }] : [],
  },
  {
    kind: 'cancels-unknown-order',
    find: (_, { record }) =>
      Object.values(record.orders).flatMap((order) =>
        order.type === 'OrderCancelled' && entryOf(record.orders, order.cancels) === undefined
          ? [{ document: order.order, text: `Order ${order.order} cancels order ${order.cancels}, which is not in the record.` }]
          : [],
      ),
  },
  {
    kind: 'cancelled-twice',
    find: (_, { record }) => {
      const seen = new Map<string, string>();
      return inForce(inOrderOfDate(record.orders)).flatMap((order): readonly Oddity[] => {
        if (order.type !== 'OrderCancelled') return [];
        const first = seen.get(order.cancels);
        seen.set(order.cancels, first ?? order.order);
        return first === undefined
          ? []
          : [{ document: order.order, text: `Order ${order.order} cancels order ${order.cancels}, which order ${first} had cancelled.` }];
      });
    },
  },
  {
    kind: 'enrolled-twice',
    find: (_, { record }) =>
      orderSteps(record)
        .filter(({ order }) => admits(kindOf(order)))
        .slice(1)
        .map(({ order }) => ({
          document: order.order,
          text: `Order ${order.order} of ${order.orderDate}: ${kindOf(order)} of a student who had been admitted before.`,
        })),
  },
  eachStep('not-enrolled-before', ({ order, before }) =>
    before.status === undefined && !admits(kindOf(order)) ? `${kindOf(order)} of a student whom no order had enrolled.` : undefined,
  ),
  eachStep('graduated-while-not-active', ({ order, before }) =>
    order.type === 'StudentGraduated' && before.status !== undefined && before.status !== 'active'
      ? `graduation of a student who is ${stands(before)}.`
      : undefined,
  ),
  eachStep('order-after-leaving', ({ order, before }) =>
    left.has(before.status) && !admits(kindOf(order)) && !mayFollow.has(order.type)
      ? `${kindOf(order)} of a student who is ${stands(before)}.`
      : undefined,
  ),
  eachStep('restored-without-having-left', ({ order, before }) =>
    order.type === 'StudentRestored' && (before.status === 'active' || before.status === 'on-leave')
      ? `restoration of a student who is ${stands(before)}.`
      : undefined,
  ),
  eachStep('returned-without-leave', ({ order, before }) =>
    order.type === 'StudentReturnedFromLeave' && before.status === 'active' ? 'return of a student who is not on leave.' : undefined,
  ),
  eachStep('leave-while-on-leave', ({ order, before }) =>
    order.type === 'AcademicLeaveGranted' && before.status === 'on-leave' ? 'leave of a student who is on leave.' : undefined,
  ),
  eachStep('course-skipped', ({ order, before }) =>
    order.type === 'StudentPromoted' && before.course !== undefined && order.course !== before.course + 1
      ? `promotion from course ${before.course} to ${order.course}.`
      : undefined,
  ),
  eachStep('repeats-another-course', ({ order, before }) =>
    order.type === 'YearRepeated' && before.course !== undefined && order.course !== before.course
      ? `course ${order.course} is repeated by a student of course ${before.course}.`
      : undefined,
  ),
  eachStep('course-beyond-programme', ({ order, before }, register) => {
    const code = order.programme ?? before.programme;
    const programme = code === undefined ? undefined : register.programmes.get(code);
    return programme !== undefined && order.course !== undefined && order.course > programme.years
      ? `course ${order.course} of programme ${programme.programme}, which takes ${programme.years} years.`
      : undefined;
  }),
  eachStep('group-of-another-programme', ({ order, before }, register) => {
    const programme = order.programme ?? before.programme;
    const group = order.group === undefined ? undefined : register.groups.get(order.group);
    return group !== undefined && programme !== undefined && group.programme !== programme
      ? `group ${group.group} belongs to programme ${group.programme}, the student to ${programme}.`
      : undefined;
  }),
  eachStep('group-of-another-intake', ({ order }, register) => {
    const group = order.type === 'StudentEnrolled' ? register.groups.get(order.group) : undefined;
    return group !== undefined && String(group.intake) !== order.effectiveOn.slice(0, 4)
      ? `enrolled into group ${group.group} of intake ${group.intake} on ${order.effectiveOn}.`
      : undefined;
  }),
  eachStep('group-of-another-language', ({ order, before }, register) => {
    const language = order.language ?? before.language;
    const group = order.group === undefined ? undefined : register.groups.get(order.group);
    return group !== undefined && language !== undefined && group.language !== language
      ? `group ${group.group} is taught in ${group.language}, the student in ${language}.`
      : undefined;
  }),
];
