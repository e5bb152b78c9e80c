import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../kernel/index.ts';
import { type StandingEvent, standings } from './index.ts';

const order = (type: StandingEvent['type'], number: string, orderDate: string, effectiveOn: string, more: object = {}) =>
  ({ type, student: 'S', order: number, orderDate, effectiveOn, ...more }) as StandingEvent;
const place = { programme: 'P', group: 'G', course: 1, form: 'full-time', language: 'kk', funding: 'paid' };
const enrolled = order('StudentEnrolled', '1', '2018-08-25', '2018-09-01', place);
const on = (day: string, ...orders: readonly StandingEvent[]) =>
  standings(Object.fromEntries([enrolled, ...orders].map((one) => [one.order, one])))(day as CalendarDate);

const dismissed = order('StudentDismissed', '2', '2018-10-01', '2018-10-01');
const cancelled = (number: string, cancels: string, orderDate: string, effectiveOn = orderDate) =>
  order('OrderCancelled', number, orderDate, effectiveOn, { cancels });

describe('standing (EXCHANGE rule 10)', () => {
  it('is nothing before an order is known and effective', () => {
    expect(on('2018-08-31').status).toBeUndefined();
    expect(on('2018-09-01').status).toBe('active');
  });
  it('takes filled fields of any order, in the order effective_on, order_date, order_number', () => {
    const grant = order('FundingChanged', 'Б-9', '2018-10-01', '2018-10-01', { funding: 'grant' });
    const paid = order('FundingChanged', 'Б-10', '2018-10-01', '2018-10-01', { funding: 'paid' });
    const backdated = order('FundingChanged', '3', '2018-12-20', '2018-09-15', { funding: 'paid' });
    expect(on('2018-10-02', grant, paid).funding).toBe('grant');
    expect(on('2018-12-31', grant, backdated)).toMatchObject({ funding: 'grant', by: { funding: { order: 'Б-9' } } });
  });
  it('keeps the last fields of those who left', () =>
    expect(on('2019-01-01', dismissed)).toMatchObject({ status: 'dismissed', group: 'G' }));
  it('stays on leave until a return, whatever the leave says', () => {
    const leave = order('AcademicLeaveGranted', '2', '2018-10-01', '2018-10-01', { until: '2018-11-01' });
    const back = order('StudentReturnedFromLeave', '3', '2019-01-01', '2019-01-02', { course: 1, group: 'G2' });
    expect(on('2018-12-01', leave).status).toBe('on-leave');
    expect(on('2019-01-02', leave, back)).toMatchObject({ status: 'active', group: 'G2' });
  });
  it('voids a cancelled order from the day the cancellation is known and effective', () => {
    const late = cancelled('3', '2', '2018-10-01', '2018-11-01');
    expect(on('2018-10-31', dismissed, late).status).toBe('dismissed');
    expect(on('2018-11-01', dismissed, late).status).toBe('active');
  });
  it('lets the first order stand again when its cancellation is cancelled', () => {
    const orders = [dismissed, cancelled('3', '2', '2018-10-05'), cancelled('4', '3', '2018-10-10', '2018-10-12')];
    expect(['2018-10-04', '2018-10-05', '2018-10-11', '2018-10-12'].map((day) => on(day, ...orders).status)).toStrictEqual([
      'dismissed',
      'active',
      'active',
      'dismissed',
    ]);
  });
  it('goes on through any chain of cancellations', () => {
    const chain = Array.from({ length: 6 }, (_, i) => cancelled(String(i + 3), String(i + 2), `2018-10-1${i}`));
    expect(chain.map((_, i) => on('2018-12-01', dismissed, ...chain.slice(0, i + 1)).status)).toStrictEqual(
      chain.map((__, i) => (i % 2 === 0 ? 'active' : 'dismissed')),
    );
  });
  it('has the name of the latest change in force', () => {
    const renamed = order('StudentRenamed', '2', '2018-10-01', '2018-10-01', { newSurname: 'N', newGivenName: 'G' });
    expect(on('2018-10-01', renamed).name).toStrictEqual({ surname: 'N', givenName: 'G', order: '2' });
    expect(on('2018-10-05', renamed, cancelled('3', '2', '2018-10-05')).name).toBeUndefined();
  });
});
