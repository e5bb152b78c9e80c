import { isRight } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { registerOn } from '../registers/index.ts';
import { done, given, lifecycleOf, regulationOf } from '../testing/index.ts';
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
  restored,
} from './histories.ts';
import { admits, enrolledBy, kindOf, ordersRoom, ordersSlice, postedType, type RegisterOrder, recognises, registerOrder } from './index.ts';
import { ordersRegulation, student, ordering, least, kinds, attested, graduating } from './regulation.ts';

regulationOf(ordersRegulation);

lifecycleOf(
  'an order',
  { NotRegistered: office, Registered: [...office, dismissed] },
  {
    'the same': dismissed,
    otherwise: done(registerOrder, {
      order: '202-с',
      orderDate: '2023-02-01',
      kind: 'dismissal',
      entries: [{ student, effectiveOn: '2023-02-02', reason: 'debts' }],
    }),
    'its cancellation': dismissalCancelled,
  },
  {
    NotRegistered: { 'the same': 'OrderRegistered', otherwise: 'OrderRegistered', 'its cancellation': 'no-such-order' },
    Registered: { 'the same': 'nothing', otherwise: 'order-differs', 'its cancellation': 'OrderRegistered' },
  },
);

const drafted = [...office, restorationDrafted];

lifecycleOf(
  'the draft of an order',
  {
    NotDrafted: office,
    Drafted: drafted,
    Withdrawn: [...drafted, restorationWithdrawn],
    Registered: [...drafted, restorationRegistered],
  },
  {
    'the same': restorationDrafted,
    otherwise: restorationRedrafted,
    'given up': restorationWithdrawn,
    registered: restorationRegistered,
  },
  {
    NotDrafted: { 'the same': 'OrderDrafted', otherwise: 'OrderDrafted', 'given up': 'no-such-draft', registered: 'no-such-draft' },
    Drafted: { 'the same': 'nothing', otherwise: 'OrderDrafted', 'given up': 'OrderDraftWithdrawn', registered: 'OrderRegistered' },
    Withdrawn: { 'the same': 'OrderDrafted', otherwise: 'OrderDrafted', 'given up': 'nothing', registered: 'draft-withdrawn' },
    Registered: {
      'the same': 'draft-registered',
      otherwise: 'draft-registered',
      'given up': 'draft-registered',
      registered: 'nothing',
    },
  },
);

describe('the posting of an order that was drafted', () => {
  const { streams } = given(...drafted, restorationRegistered).office;
  it('reaches the student, the draft and the register', () => {
    expect(streams.get('student-22-001')?.at(-1)).toMatchObject({ type: 'StudentRestored', order: '41-с', orderDate: '2023-08-26' });
    expect(streams.get('draft-order%2Frestoration-1')?.at(-1)).toStrictEqual({
      type: 'OrderDraftRegistered',
      draft: 'restoration-1',
      order: '41-с',
      orderDate: '2023-08-26',
    });
    const register = registerOn('order', '2023-08-26' as never);
    expect(register.fold.after(register.fold.initial, (streams.get(register.stream) ?? []) as never).numbers['41-с']).toStrictEqual({
      number: '41-с',
      used: { by: 'order/restoration-1', usedOn: '2023-08-26' },
    });
  });
  it('drafted and withdrawn, it is nobody’s history', () =>
    expect(given(...drafted, restorationWithdrawn).studentEvents(student)).toStrictEqual(given(...office).studentEvents(student)));
});

describe('the posting of an order', () => {
  it.each(kinds)('%s reaches its student with everything that it says', (kind) => {
    const step =
      kind === 'graduation'
        ? graduating
        : ordering(kind, { ...least[kind], ...(kind === 'name-change' ? { newPatronymic: 'Бекұлы' } : {}) });
    const { entries, order, orderDate } = step.input as RegisterOrder;
    const posted = given(...attested, step)
      .studentEvents(student)
      .at(-1);
    expect(posted).toStrictEqual({ type: postedType[kind], order, orderDate, ...entries[0] });
    const codec = ordersRoom.events.find(({ eventType }) => eventType === posted?.type);
    expect(codec !== undefined && isRight(codec.decode(posted))).toBe(true);
  });
  it('comes back to its kind', () => expect(kinds.map((kind) => kindOf({ type: postedType[kind] }))).toStrictEqual(kinds));
  it('an order lists somebody', () =>
    expect(isRight(registerOrder.codec.decode({ order: '1', orderDate: '2023-05-05', kind: 'graduation', entries: [] }))).toBe(false));
});

describe('who has been enrolled by a day (EXCHANGE, not-enrolled)', () => {
  const by = (day: string, ...steps: readonly ReturnType<typeof done>[]): boolean =>
    enrolledBy(ordersSlice.after(ordersSlice.initial, given(...office, ...steps).studentEvents(student) as never), day as never);
  it('from the effective day of the enrolment on, whatever its date', () => {
    expect(by('2022-08-31', enrolled)).toBe(false);
    expect(by('2022-09-01', enrolled)).toBe(true);
    expect(by('2023-05-06', ordering('enrolment', place, { orderDate: '2024-01-01' }))).toBe(true);
  });
  it('whatever became of it later', () =>
    expect(by('2024-01-01', enrolled, dismissed, ordering('cancellation', { cancels: '101-с' }))).toBe(true));
  it('not by a restoration alone', () => expect(by('2024-01-01', restored)).toBe(false));
  it('enrolment and transfer-in admit; transfer-in and restoration recognise', () => {
    expect(kinds.filter(admits)).toStrictEqual(['enrolment', 'transfer-in']);
    expect(kinds.filter(recognises)).toStrictEqual(['transfer-in', 'restoration']);
  });
});
