import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from './arbitraries.ts';
import { type CalendarDate, END_OF_TIME, isCalendarDate, plusDays } from './calendar-date.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

describe('a day some days later', () => {
  it.each([
    ['2022-12-24', 0, '2022-12-24'],
    ['2022-12-24', 8, '2023-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 366, '2001-02-28'],
    ['0001-01-01', 3_652_058, END_OF_TIME],
    ['2022-12-24', Number.MAX_SAFE_INTEGER, END_OF_TIME],
  ])('%s and %i: %s', (from, days, to) => expect(plusDays(day(from), days)).toBe(to));

  it('is what the calendar says, day by day', () =>
    fc.assert(
      fc.property(calendarDate, fc.nat(5000), (from, days) => {
        const later = plusDays(day(from), days);
        expect(isCalendarDate(later)).toBe(true);
        expect(later).toBe(new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10));
      }),
    ));
});
