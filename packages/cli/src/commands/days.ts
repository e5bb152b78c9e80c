import { AcademicYear, type CalendarDate, isCalendarDate, Term } from '@tirkeu/domain';
import { type CommandName, type Invocation, UsageError } from '../arguments/index.ts';

/** The day of `--as-of`, if there is one; a day that is in no calendar is a mistake of the call. */
export const asOfOf = (command: CommandName, { values }: Invocation): CalendarDate | undefined => {
  const given = values['as-of'];
  if (given === undefined || isCalendarDate(given)) return given;
  throw new UsageError({ problem: 'no-such-day', given }, command);
};

export const termNamed = (command: CommandName, given: string): Term => {
  if (Term.is(given)) return given;
  throw new UsageError({ problem: 'no-such-term', given }, command);
};

export const yearNamed = (command: CommandName, given: string): AcademicYear => {
  if (AcademicYear.is(given)) return given;
  throw new UsageError({ problem: 'no-such-year', given }, command);
};
