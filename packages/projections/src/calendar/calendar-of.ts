import type { CalendarDate, StudentNumber, Term } from '@tirkeu/domain';
import { applyingTo, type CalendarPeriod, exception, lastDays, type PeriodKind } from '@tirkeu/domain/calendar';
import { type Open, pageIn, type Register } from '../register/index.ts';

/** The last day of a period of a term. */
export type LastDay = { readonly period: PeriodKind; readonly term: Term; readonly lastDay: CalendarDate };

/** Which calendar a student has on a day, and what it says. */
export type CalendarOfStudent = {
  readonly calendar: string | null;
  /** Whether the calendar is the student's own by way of exception, that of programme, intake and form, or none that was assigned. */
  readonly by: 'exception' | 'assignment' | 'none';
  readonly ground: string | null;
  readonly periods: readonly CalendarPeriod[];
  /** The last days of the terms' periods: of that calendar; where none is assigned the latest of all (EXCHANGE, calendars.csv). */
  readonly lastDays: readonly LastDay[];
};

const kinds: readonly PeriodKind[] = ['theory', 'session', 'fx', 'summer'];

/**
 * The calendar of a student on a day: by way of exception, else by programme and form as the student stands and the intake of the
 * group. The tables of results do not ask for it: there the latest of all calendars counts for everyone.
 */
export const calendarOf = (register: Register, open: Open, student: StudentNumber, day: CalendarDate): CalendarOfStudent => {
  const { programme, form, group } = pageIn(register, student)?.standingOn(day) ?? {};
  const intake = group === undefined ? undefined : register.groups.get(group)?.intake;
  const applying = applyingTo({ student, programme, intake, form }, ({ key }) => register.assignments.get(key));
  const own = register.calendars.filter(({ calendar }) => calendar === applying?.calendar);
  const days = lastDays(applying === undefined ? register.calendars : own);
  const excepted = register.assignments.get(exception(student).key);
  return {
    calendar: applying?.calendar ?? null,
    by: applying?.by ?? 'none',
    ground: excepted?.type === 'CalendarAssignedToStudent' ? (open(excepted.ground) ?? null) : null,
    periods: own.flatMap(({ periods }) => periods),
    lastDays: kinds.flatMap((period) =>
      days.terms(period).flatMap((term) => {
        const lastDay = days.of(period, term);
        return lastDay === undefined ? [] : [{ period, term, lastDay }];
      }),
    ),
  };
};
