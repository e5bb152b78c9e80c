import { describe, expect, it } from 'vitest';
import { type Done, given, regulationOf } from '../testing/index.ts';
import { calendarApproved, calendarDrafted, calendarLaidDown, earlier } from './histories.ts';
import { calendarFold, type PeriodKind, termFitsPeriod } from './index.ts';
import { calendarRegulation } from './regulation.ts';

regulationOf(calendarRegulation);

describe('the term of a period (EXCHANGE, Values)', () => {
  const fits = (period: PeriodKind, term: string | undefined): boolean => termFitsPeriod(period, '2022-23' as never, term as never);
  it.each<[PeriodKind, string | undefined, boolean]>([
    ['theory', '2022-23/1', true],
    ['theory', '2022-23/S', true],
    ['theory', undefined, false],
    ['session', '2022-23/2', true],
    ['session', '2022-23/S', false],
    ['fx', '2022-23/1', true],
    ['fx', '2022-23/S', false],
    ['summer', '2022-23/S', true],
    ['summer', '2022-23/2', false],
    ['session', '2021-22/2', false],
    ['vacation', undefined, true],
    ['vacation', '2022-23/1', false],
  ])('%s of %s: %s', (period, term, expected) => expect(fits(period, term)).toBe(expected));
});

it('a calendar that is approved stands instead of the one before it; one that is only drafted does not', () => {
  const periods = (...steps: readonly Done[]) =>
    calendarFold.after(calendarFold.initial, (given(...steps).office.streams.get('calendar-full-time') ?? []) as never).periods;
  expect(periods(calendarLaidDown, calendarDrafted)).toHaveLength(2);
  expect(periods(calendarLaidDown, calendarDrafted, calendarApproved)).toStrictEqual([earlier]);
});
