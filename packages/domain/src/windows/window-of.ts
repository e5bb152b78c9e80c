import { type Calendar, lastDays, type PeriodKind } from '../calendar/index.ts';
import { type CalendarDate, partOf, plusDays, type StatementNumber, type Term, type GroupCode } from '../kernel/index.ts';
import type { WindowKind, WindowsLaidDown } from './events.ts';

/** What a window asks of a statement: the particulars with which it was issued, and the day of its closing once there is one. */
export type WindowedStatement = {
  readonly statement: StatementNumber;
  readonly term: Term;
  readonly group: GroupCode;
  readonly attempt: 'regular' | 'individual' | 'fx' | 'repeat';
  readonly issuedOn: CalendarDate;
  readonly closedOn?: CalendarDate;
};

/** A span of days, both included. */
export type Window = { readonly from: CalendarDate; readonly until: CalendarDate };

/** The period at whose end the points of a statement are due: the summer semester's own, re-sits and individual exams with the re-sits. */
const periodOf = ({ term, attempt }: WindowedStatement): Extract<PeriodKind, 'session' | 'fx' | 'summer'> =>
  partOf(term) === 'S' ? 'summer' : attempt === 'fx' || attempt === 'individual' ? 'fx' : 'session';

/**
 * The window that a statement has, by what the institution set and the calendars that were assigned. Points: from the issuing until
 * so many days after the last day of their period, the latest of these calendars. Appeals and corrections: so many days from the
 * closing. Undefined where none was set, where no calendar has the period, and before the closing: then nothing is closed.
 */
export const windowOf = (
  set: WindowsLaidDown | undefined,
  kind: WindowKind,
  of: WindowedStatement,
  calendars: readonly Calendar[],
): Window | undefined => {
  if (kind !== 'points') {
    const days = set?.[kind];
    return days === undefined || of.closedOn === undefined ? undefined : { from: of.closedOn, until: plusDays(of.closedOn, days) };
  }
  const period = periodOf(of);
  const days = set?.points?.[period];
  const lastDay = lastDays(calendars).of(period, of.term);
  return days === undefined || lastDay === undefined ? undefined : { from: of.issuedOn, until: plusDays(lastDay, days) };
};

/** Whether a day falls in a span. */
export const isWithin = ({ from, until }: Window, day: CalendarDate): boolean => from <= day && day <= until;
