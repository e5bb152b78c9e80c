import * as t from 'io-ts';
import { digits } from './digits.ts';

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
  const year = digits(s, 0, 4);
  const month = digits(s, 5, 7);
  const day = digits(s, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** A day of the institution's calendar, `yyyy-mm-dd`. Days compare as text. */
export const CalendarDate = t.brand(t.string, (s): s is t.Branded<string, CalendarDateBrand> => isCalendarDate(s), 'CalendarDate');
export type CalendarDate = t.Branded<string, CalendarDateBrand>;

export interface CalendarYearBrand {
  readonly CalendarYear: unique symbol;
}
/** A calendar year, `yyyy`: the year of a register of numbers. */
export const CalendarYear = t.brand(
  t.string,
  (s): s is t.Branded<string, CalendarYearBrand> => isCalendarDate(`${s}-01-01`),
  'CalendarYear',
);
export type CalendarYear = t.Branded<string, CalendarYearBrand>;

/** The calendar year of a day. */
export const calendarYearOf = (day: CalendarDate): CalendarYear => day.slice(0, 4) as CalendarYear;

/** A policy event's or view's "no day given": everything known counts. */
export const END_OF_TIME = '9999-12-31' as CalendarDate;

/** The later of two days. */
export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? b : a);

const ERA = 146_097;

/** The number of a day, counted from 0000-03-01: years begin in March, so that the leap day is the last of its year. */
const numberOf = (day: CalendarDate): number => {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
};

const dayAt = (number: number): CalendarDate => {
  const era = Math.floor(number / ERA);
  const ofEra = number - era * ERA;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / (ERA - 1))) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const month = ((march + 2) % 12) + 1;
  const date = ofYear - Math.floor((153 * march + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as CalendarDate;
};

const LAST = numberOf(END_OF_TIME);

/** The day so many days after another; what would lie beyond the end of time is the end of time. */
export const plusDays = (day: CalendarDate, days: number): CalendarDate => dayAt(Math.min(numberOf(day) + days, LAST));
