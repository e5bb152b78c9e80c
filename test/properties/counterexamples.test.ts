import { describe, expect, it } from 'vitest';
import { filesOf } from '../exchange/base-folder.ts';
import { add, cell, draftWith, plan, registerWith, without, written } from '../exchange/planning.ts';

/** What the properties have found, each as an example of its own. */
describe('found by the properties', () => {
  it('a weight has as many places as the institution likes', () => {
    const draft = draftWith((one) => {
      one.policy.policies[0].finalGrade.ratingWeight = '0.3333333333333333333333';
      one.policy.policies[0].finalGrade.examWeight = '0.6666666666666666666667';
    });
    expect(written(plan(filesOf(draft)))).toStrictEqual([]);
  });

  it('an order number that is reused for somebody else puts nothing in doubt that is recorded under it', () => {
    const draft = draftWith(
      ...['programmes', 'disciplines', 'calendars', 'curricula', 'teachers', 'groups', 'statements', 'marks', 'appeals', 'theses'].map(
        (name) => without(`${name}.csv`),
      ),
      without('attestation.csv'),
      (one) => {
        one.rows['orders.csv'] = [{ ...one.rows['orders.csv']![0], student: 'S9', order_date: '2018-08-24' }];
        one.rows['recognised.csv'] = [];
        one.rows['students.csv'] = [
          { student: 'S9', surname: 'Sample', given_name: 'Nine', born_on: '2000-01-01', sex: 'f', citizenship: 'CN' },
        ];
      },
      add('recognised.csv', { student: 'S1', discipline: 'D3', recognised_on: '2021-01-01', order_number: 'O1' }),
      cell('orders.csv', 2, 'effective_on', '2018-09-01'),
    );
    expect(written(plan(filesOf(draft), registerWith()))).toStrictEqual([
      'orders.csv:2:order_number number-reused',
      'recognised.csv:2:order_number not-recognisable',
    ]);
  });

  it('a cancellation for a student who is nowhere is reported for the student alone', () => {
    const draft = draftWith(cell('orders.csv', 7, 'student', 'nobody'));
    expect(written(plan(filesOf(draft)))).toStrictEqual(['orders.csv:7:student unknown-reference']);
  });
});
