import * as t from 'io-ts';

export interface CalendarDateBrand {
  readonly CalendarDate: unique symbol;
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Whether a text is a day of the Gregorian calendar written `yyyy-mm-dd`. */
export const isCalendarDate = (s: string): s is CalendarDate => {
  if (s.length !== 10 || s.charCodeAt(4) !== 45 || s.charCodeAt(7) !== 45) return false;
  for (let i = 0; i < 10; i++) {
    const c = s.charCodeAt(i);
    if (i !== 4 && i !== 7 && (c < 48 || c > 57)) return false;
  }
  const year = Number(s.slice(0, 4));
  const month = Number(s.slice(5, 7));
  const day = Number(s.slice(8, 10));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** A day of the institution's calendar, `yyyy-mm-dd`. Days compare as text. */
export const CalendarDate = t.brand(t.string, (s): s is t.Branded<string, CalendarDateBrand> => isCalendarDate(s), 'CalendarDate');
export type CalendarDate = t.Branded<string, CalendarDateBrand>;

/** A policy event's or view's "no day given": everything known counts. */
export const END_OF_TIME = '9999-12-31' as CalendarDate;

/** The later of two days. */
export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? b : a);
