import { describe, expect, it } from 'vitest';
import type { Term } from '../kernel/index.ts';
import { type CalendarPeriod, lastDays } from './index.ts';

const period = (kind: string, term: string | undefined, to: string) =>
  ({ academicYear: '2018-19', period: kind, ...(term === undefined ? {} : { term }), from: to, to }) as CalendarPeriod;

describe('the last day of a period', () => {
  const days = lastDays([
    {
      periods: [
        period('fx', '2018-19/2', '2019-06-05'),
        period('fx', '2018-19/1', '2019-01-15'),
        period('vacation', undefined, '2019-01-20'),
      ],
    },
    { periods: [period('fx', '2018-19/1', '2019-01-10'), period('fx', '2018-19/1', '2019-01-12')] },
  ]);
  it('is the latest of all calendars', () => expect(days.of('fx', '2018-19/1' as Term)).toBe('2019-01-15'));
  it('is nowhere where no calendar has the period', () => expect(days.of('summer', '2018-19/S' as Term)).toBeUndefined());
  it('is had by the terms that have the period', () => expect(days.terms('fx')).toStrictEqual(['2018-19/1', '2018-19/2']));
});
