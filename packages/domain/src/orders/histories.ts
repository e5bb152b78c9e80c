import { catalogue } from '../curriculum/histories.ts';
import { groupFormed, teacherEntered } from '../groups/histories.ts';
import { aliyaRegistered, daniyarRegistered } from '../students/histories.ts';
import { done } from '../testing/index.ts';
import { draftOrder } from './draft-order.ts';
import { registerDraft } from './register-draft.ts';
import { registerOrder } from './register-order.ts';
import { withdrawDraft } from './withdraw-draft.ts';

export const place = { programme: '6B01402', group: 'FK-22-1', course: 1, form: 'full-time', language: 'kk', funding: 'grant' } as const;

/** A catalogue, a group with its adviser, and two students who are entered but not enrolled. */
export const office = [...catalogue, teacherEntered, groupFormed, daniyarRegistered, aliyaRegistered];

/** Daniyar and Aliya are enrolled. */
export const enrolled = done(registerOrder, {
  order: '101-с',
  orderDate: '2022-08-20',
  kind: 'enrolment',
  entries: [
    { student: '22-001', effectiveOn: '2022-09-01', ...place },
    { student: '22-002', effectiveOn: '2022-09-01', ...place, funding: 'paid' },
  ],
});

/** Daniyar is dismissed. */
export const dismissed = done(registerOrder, {
  order: '202-с',
  orderDate: '2023-02-01',
  kind: 'dismissal',
  entries: [{ student: '22-001', effectiveOn: '2023-02-02', reason: 'at own wish' }],
});

/** The dismissal of Daniyar is voided. */
export const dismissalCancelled = done(registerOrder, {
  order: '203-с',
  orderDate: '2023-02-01',
  kind: 'cancellation',
  entries: [{ student: '22-001', effectiveOn: '2023-02-10', cancels: '202-с' }],
});

/** Daniyar comes back. */
export const restored = done(registerOrder, {
  order: '303-с',
  orderDate: '2023-08-25',
  kind: 'restoration',
  entries: [{ student: '22-001', effectiveOn: '2023-09-01', ...place }],
});

const restoring = { draft: 'restoration-1', orderDate: '2023-08-25', kind: 'restoration' } as const;

/** The restoration of Daniyar is drafted. */
export const restorationDrafted = done(draftOrder, { ...restoring, entries: [{ student: '22-001', effectiveOn: '2023-09-01', ...place }] });

/** It is drafted anew, with another course. */
export const restorationRedrafted = done(draftOrder, {
  ...restoring,
  entries: [{ student: '22-001', effectiveOn: '2023-09-01', ...place, course: 2 }],
});

/** The draft becomes an order. */
export const restorationRegistered = done(registerDraft, { draft: 'restoration-1', order: '41-с', orderDate: '2023-08-26' });

/** The draft is given up. */
export const restorationWithdrawn = done(withdrawDraft, { draft: 'restoration-1', ground: 'the student has changed their mind' });
