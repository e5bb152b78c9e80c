import { defended } from '../attestation/histories.ts';
import { policyAdopted } from '../policy/histories.ts';
import { openRegister, takeNumber, voidNumber } from '../registers/index.ts';
import { done, type Plain, type Regulation } from '../testing/index.ts';
import {
  dismissalCancelled,
  dismissed,
  enrolled,
  office,
  place,
  restorationDrafted,
  restorationRedrafted,
  restorationRegistered,
  restorationWithdrawn,
} from './histories.ts';
import { draftOrder, type OrderKind, ordersRoom, registerDraft, type RegisterOrder, registerOrder, withdrawDraft } from './index.ts';

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

const draft = 'restoration-1';
const drafting = (kind: OrderKind, entry: Entry = {}, orderDate = '2023-05-05') =>
  done(draftOrder, { draft: 'a draft', orderDate, kind, entries: [{ student, effectiveOn: '2023-05-06', ...entry }] });
const registering = (order: string, orderDate = '2023-05-05') => done(registerDraft, { draft: 'a draft', order, orderDate });
const restoration = { order: '41-с', orderDate: '2023-08-26', kind: 'restoration' };
const daniyarRestored = { student, effectiveOn: '2023-09-01', ...place };

const drafted = [...office, restorationDrafted];
const registerOpened = done(openRegister, { kind: 'order', year: '2023', pattern: '{n}-с', first: 41 });
const takenFor = (holder: string) => done(takeNumber, { kind: 'order', year: '2023', for: holder, takenOn: '2023-08-26' });
const numberVoided = done(voidNumber, { kind: 'order', year: '2023', number: '41-с', ground: 'blot', voidedOn: '2023-08-26' });

const restorationRecorded = { type: 'OrderRegistered', ...restoration, entries: [daniyarRestored], draft };

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
    {
      so: 'as a draft, with what it says',
      given: office,
      when: restorationDrafted,
      records: [{ type: 'OrderDrafted', draft, orderDate: '2023-08-25', kind: 'restoration', entries: [daniyarRestored] }],
    },
    {
      so: 'anew, in the place of what was drafted',
      given: drafted,
      when: restorationRedrafted,
      records: [
        { type: 'OrderDrafted', draft, orderDate: '2023-08-25', kind: 'restoration', entries: [{ ...daniyarRestored, course: 2 }] },
      ],
    },
    { so: 'as it is drafted already', given: drafted, when: restorationDrafted, records: [] },
    {
      so: 'again, what was given up',
      given: [...drafted, restorationWithdrawn],
      when: restorationDrafted,
      records: [{ type: 'OrderDrafted', draft, orderDate: '2023-08-25', kind: 'restoration', entries: [daniyarRestored] }],
    },
    {
      so: 'a cancellation on the day of its order: its number may yet be the greater one',
      given: [...office, ordering('funding-change', { funding: 'paid' })],
      when: drafting('cancellation', { cancels: '500-с' }),
      records: [
        {
          type: 'OrderDrafted',
          draft: 'a draft',
          orderDate: '2023-05-05',
          kind: 'cancellation',
          entries: [{ student, effectiveOn: '2023-05-06', cancels: '500-с' }],
        },
      ],
    },
    {
      so: 'a draft',
      given: drafted,
      when: restorationWithdrawn,
      records: [{ type: 'OrderDraftWithdrawn', draft, ground: 'the student has changed their mind' }],
    },
    {
      so: 'under a given number, while no register of its year is open',
      given: drafted,
      when: restorationRegistered,
      records: [restorationRecorded],
    },
    {
      so: 'as it was drafted last',
      given: [...drafted, restorationRedrafted],
      when: restorationRegistered,
      records: [{ ...restorationRecorded, entries: [{ ...daniyarRestored, course: 2 }] }],
    },
    {
      so: 'under the number that was taken for it',
      given: [...drafted, registerOpened, takenFor('order/restoration-1')],
      when: restorationRegistered,
      records: [restorationRecorded],
    },
  ],
  refused: [
    ...kinds
      .filter((kind) => Object.keys(least[kind]).length > 0)
      .map((kind) => ({
        so: `${kind} that says nothing`,
        given: office,
        when: drafting(kind),
        against: Object.keys(least[kind]).map((field) => ({ refusal: 'order-field-missing', student, field })),
      })),
    {
      so: 'what an order of its kind does not say',
      given: office,
      when: drafting('funding-change', { funding: 'paid', cancels: '1' }),
      against: [{ refusal: 'order-field-unexpected', student, field: 'cancels' }],
    },
    {
      so: 'nothing in it is known',
      given: [],
      when: restorationDrafted,
      against: [
        { refusal: 'no-such-student', student },
        { refusal: 'no-such-programme', student, programme: '6B01402' },
        { refusal: 'no-such-group', student, group: 'FK-22-1' },
      ],
    },
    {
      so: 'a student twice',
      given: office,
      when: done(draftOrder, {
        draft,
        orderDate: '2023-05-05',
        kind: 'promotion',
        entries: [
          { student, effectiveOn: '2023-05-06', course: 2 },
          { student, effectiveOn: '2023-05-07', course: 2 },
        ],
      }),
      against: [{ refusal: 'student-listed-twice', student }],
    },
    {
      so: 'a cancellation of an order that is not there',
      given: office,
      when: drafting('cancellation', { cancels: '404' }),
      against: [{ refusal: 'no-such-order', student, cancels: '404' }],
    },
    {
      so: 'a cancellation before its order',
      given: [...office, ordering('funding-change', { funding: 'paid' })],
      when: drafting('cancellation', { cancels: '500-с' }, '2023-05-04'),
      against: [{ refusal: 'cancelled-before-made', student, cancels: '500-с', orderDate: '2023-05-05' }],
    },
    {
      so: 'a graduation before the attestation',
      given: attested,
      when: drafting('graduation', {}, '2026-06-09'),
      against: [{ refusal: 'not-attested', student, orderDate: '2026-06-09' }],
    },
    {
      so: 'what is an order by now',
      given: [...drafted, restorationRegistered],
      when: restorationDrafted,
      against: [{ refusal: 'draft-registered', draft, order: '41-с' }],
    },
    { so: 'what was never drafted', given: office, when: restorationWithdrawn, against: [{ refusal: 'no-such-draft', draft }] },
    {
      so: 'what is an order by now',
      given: [...drafted, restorationRegistered],
      when: restorationWithdrawn,
      against: [{ refusal: 'draft-registered', draft, order: '41-с' }],
    },
    {
      so: 'what was given up, on another ground',
      given: [...drafted, restorationWithdrawn],
      when: done(withdrawDraft, { draft, ground: 'a mistake' }),
      against: [{ refusal: 'draft-withdrawn', draft, ground: 'the student has changed their mind' }],
    },
    { so: 'what was never drafted', given: office, when: restorationRegistered, against: [{ refusal: 'no-such-draft', draft }] },
    {
      so: 'what was given up',
      given: [...drafted, restorationWithdrawn],
      when: restorationRegistered,
      against: [{ refusal: 'draft-withdrawn', draft, ground: 'the student has changed their mind' }],
    },
    {
      so: 'a second time, under another number',
      given: [...drafted, restorationRegistered],
      when: done(registerDraft, { draft, order: '42-с', orderDate: '2023-08-26' }),
      against: [{ refusal: 'draft-registered', draft, order: '41-с' }],
    },
    {
      so: 'under the number of another order',
      given: [...office, enrolled, restorationDrafted],
      when: done(registerDraft, { draft, order: '101-с', orderDate: '2023-08-26' }),
      against: [{ refusal: 'order-number-reused', order: '101-с', orderDate: '2022-08-20', kind: 'enrolment' }],
    },
    {
      so: 'under a number that nobody took in the register, which is open',
      given: [...drafted, registerOpened],
      when: restorationRegistered,
      against: [{ refusal: 'number-not-taken', number: '41-с' }],
    },
    {
      so: 'under a number that was spoiled',
      given: [...drafted, registerOpened, takenFor('order/restoration-1'), numberVoided],
      when: restorationRegistered,
      against: [{ refusal: 'number-voided', number: '41-с', ground: 'blot' }],
    },
    {
      so: 'under a number that was taken for another draft',
      given: [...drafted, registerOpened, takenFor('order/restoration-2')],
      when: restorationRegistered,
      against: [{ refusal: 'number-taken-for-another', number: '41-с', for: 'order/restoration-2' }],
    },
    {
      so: 'a cancellation under a number that comes before that of its order',
      given: [...office, ordering('funding-change', { funding: 'paid' }), drafting('cancellation', { cancels: '500-с' })],
      when: registering('1000-с'),
      against: [{ refusal: 'cancelled-before-made', student, cancels: '500-с', orderDate: '2023-05-05' }],
    },
    {
      so: 'a graduation on a day before the attestation',
      given: [...attested, drafting('graduation', {}, '2026-06-10')],
      when: registering('500-с', '2026-06-09'),
      against: [{ refusal: 'not-attested', student, orderDate: '2026-06-09' }],
    },
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
