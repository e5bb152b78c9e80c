import { defended } from '../attestation/histories.ts';
import { policyAdopted } from '../policy/histories.ts';
import { done, type Plain, type Regulation } from '../testing/index.ts';
import { dismissalCancelled, dismissed, enrolled, office, place } from './histories.ts';
import { type OrderKind, ordersRoom, type RegisterOrder, registerOrder } from './index.ts';

export const student = '22-001';
type Entry = Partial<Plain<RegisterOrder>['entries'][number]>;
export const ordering = (kind: OrderKind, entry: Entry = {}, head: Partial<Plain<RegisterOrder>> = {}) =>
  done(registerOrder, {
    order: '500-с',
    orderDate: '2023-05-05',
    kind,
    entries: [{ student, effectiveOn: '2023-05-06', ...entry }],
    ...head,
  });
const recorded = (kind: OrderKind, entry: Entry = {}) => [
  { type: 'OrderRegistered', order: '500-с', orderDate: '2023-05-05', kind, entries: [{ student, effectiveOn: '2023-05-06', ...entry }] },
];

/** What an order of each kind says at the least. */
export const least: Readonly<Record<OrderKind, Entry>> = {
  enrolment: place,
  'transfer-in': { ...place, institution: 'Sports Academy' },
  restoration: place,
  'academic-leave': { reason: 'health', until: '2024-05-06' },
  'return-from-leave': { course: 2, group: 'FK-22-1' },
  dismissal: { reason: 'at own wish' },
  'transfer-out': { institution: 'Sports Academy' },
  'name-change': { newSurname: 'Серік', newGivenName: 'Данияр' },
  'funding-change': { funding: 'paid' },
  promotion: { course: 2 },
  'repeat-year': { course: 1 },
  graduation: {},
  cancellation: { cancels: '101-с' },
};
export const kinds = Object.keys(least) as OrderKind[];
export const attested = [policyAdopted, ...office, enrolled, defended];
export const graduating = ordering('graduation', {}, { orderDate: '2026-06-10' });

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const ordersRegulation: Regulation = {
  room: ordersRoom,
  accepted: [
    ...kinds
      .filter((kind) => kind !== 'graduation')
      .map((kind) => ({
        so: `${kind}, with no more than it needs`,
        given: [...office, enrolled],
        when: ordering(kind, least[kind]),
        records: recorded(kind, least[kind]),
      })),
    {
      so: 'graduation on the day of the attestation',
      given: attested,
      when: graduating,
      records: [
        {
          type: 'OrderRegistered',
          order: '500-с',
          orderDate: '2026-06-10',
          kind: 'graduation',
          entries: [{ student, effectiveOn: '2023-05-06' }],
        },
      ],
    },
    {
      so: 'an order that changes funding and course beside its kind',
      given: office,
      when: ordering('dismissal', { reason: 'debts', funding: 'paid', course: 2 }),
      records: recorded('dismissal', { reason: 'debts', funding: 'paid', course: 2 }),
    },
    {
      so: 'a cancellation of a cancellation',
      given: [...office, enrolled, dismissed, dismissalCancelled],
      when: ordering('cancellation', { cancels: '203-с' }),
      records: recorded('cancellation', { cancels: '203-с' }),
    },
    {
      so: 'a cancellation on the day of its order, with a greater number',
      given: [...office, ordering('funding-change', { funding: 'paid' })],
      when: ordering('cancellation', { cancels: '500-с' }, { order: '501-с' }),
      records: [
        {
          type: 'OrderRegistered',
          order: '501-с',
          orderDate: '2023-05-05',
          kind: 'cancellation',
          entries: [{ student, effectiveOn: '2023-05-06', cancels: '500-с' }],
        },
      ],
    },
  ],
  refused: [
    ...kinds
      .filter((kind) => Object.keys(least[kind]).length > 0)
      .map((kind) => ({
        so: `${kind} that says nothing`,
        given: office,
        when: ordering(kind),
        against: Object.keys(least[kind]).map((field) => ({ refusal: 'order-field-missing', student, field })),
      })),
    {
      so: 'a new name in an order that is no change of name, and something to cancel',
      given: office,
      when: ordering('funding-change', { funding: 'paid', newSurname: 'А', newGivenName: 'Б', newPatronymic: 'В', cancels: '1' }),
      against: ['newSurname', 'newGivenName', 'newPatronymic', 'cancels'].map((field) => ({
        refusal: 'order-field-unexpected',
        student,
        field,
      })),
    },
    {
      so: 'a cancellation that places its student',
      given: [...office, enrolled],
      when: ordering('cancellation', { cancels: '101-с', ...place }),
      against: ['programme', 'group', 'course', 'form', 'language', 'funding'].map((field) => ({
        refusal: 'order-field-unexpected',
        student,
        field,
      })),
    },
    {
      so: 'nothing in it is known',
      given: [],
      when: ordering('enrolment', place),
      against: [
        { refusal: 'no-such-student', student },
        { refusal: 'no-such-programme', student, programme: '6B01402' },
        { refusal: 'no-such-group', student, group: 'FK-22-1' },
      ],
    },
    {
      so: 'the graduation of nobody is refused for that alone',
      given: [],
      when: graduating,
      against: [{ refusal: 'no-such-student', student }],
    },
    {
      so: 'a student twice',
      given: office,
      when: ordering(
        'promotion',
        {},
        {
          entries: [
            { student, effectiveOn: '2023-05-06', course: 2 },
            { student, effectiveOn: '2023-05-07', course: 2 },
          ],
        },
      ),
      against: [{ refusal: 'student-listed-twice', student }],
    },
    {
      so: 'a cancellation of an order that is not there',
      given: office,
      when: ordering('cancellation', { cancels: '404' }),
      against: [{ refusal: 'no-such-order', student, cancels: '404' }],
    },
    {
      so: 'a cancellation of an order that does not list the student',
      given: [...office, enrolled, dismissed],
      when: ordering('cancellation', {}, { entries: [{ student: '22-002', effectiveOn: '2023-05-06', cancels: '202-с' }] }),
      against: [{ refusal: 'no-such-order', student: '22-002', cancels: '202-с' }],
    },
    {
      so: 'a cancellation before its order',
      given: [...office, ordering('funding-change', { funding: 'paid' })],
      when: ordering('cancellation', { cancels: '500-с' }, { order: '600-с', orderDate: '2023-05-04' }),
      against: [{ refusal: 'cancelled-before-made', student, cancels: '500-с', orderDate: '2023-05-05' }],
    },
    {
      so: 'a cancellation on the day of its order, with a smaller number: 1000 is smaller than 500, as text',
      given: [...office, ordering('funding-change', { funding: 'paid' })],
      when: ordering('cancellation', { cancels: '500-с' }, { order: '1000-с' }),
      against: [{ refusal: 'cancelled-before-made', student, cancels: '500-с', orderDate: '2023-05-05' }],
    },
    {
      so: 'a cancellation of itself',
      given: office,
      when: ordering('cancellation', { cancels: '500-с' }),
      against: [{ refusal: 'cancelled-before-made', student, cancels: '500-с', orderDate: '2023-05-05' }],
    },
    {
      so: 'a graduation before the attestation',
      given: attested,
      when: ordering('graduation', {}, { orderDate: '2026-06-09' }),
      against: [{ refusal: 'not-attested', student, orderDate: '2026-06-09' }],
    },
    {
      so: 'a registered order with other content: the first field that differs',
      given: [...office, enrolled],
      when: done(registerOrder, {
        order: '101-с',
        orderDate: '2022-08-20',
        kind: 'enrolment',
        entries: [{ student, effectiveOn: '2022-09-01', ...place, course: 2, form: 'distance' }],
      }),
      against: [{ refusal: 'order-differs', order: '101-с', student, field: 'course' }],
    },
    {
      so: 'a registered order with another date',
      given: [...office, enrolled],
      when: done(registerOrder, {
        order: '101-с',
        orderDate: '2022-08-21',
        kind: 'enrolment',
        entries: [{ student, effectiveOn: '2022-09-01', ...place }],
      }),
      against: [{ refusal: 'order-differs', order: '101-с', student, field: 'orderDate' }],
    },
    {
      so: 'a further student on a registered order',
      given: [...office, dismissed],
      when: done(registerOrder, {
        order: '202-с',
        orderDate: '2023-02-01',
        kind: 'dismissal',
        entries: [{ student: '22-002', effectiveOn: '2023-02-02', reason: 'x' }],
      }),
      against: [{ refusal: 'order-lists-no-such-student', order: '202-с', student: '22-002' }],
    },
    {
      so: 'its number used for another order',
      given: [...office, dismissed],
      when: done(registerOrder, {
        order: '202-с',
        orderDate: '2023-02-03',
        kind: 'dismissal',
        entries: [{ student: '22-002', effectiveOn: '2023-02-02', reason: 'x' }],
      }),
      against: [{ refusal: 'order-number-reused', order: '202-с', student: '22-002', orderDate: '2023-02-01', kind: 'dismissal' }],
    },
  ],
};
