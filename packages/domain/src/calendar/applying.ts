import type { CalendarCode, FormOfStudy, Intake, ProgrammeCode, Ref, StudentNumber } from '../kernel/index.ts';
import { type Assignment, assignment, exception } from './state.ts';

/** Whose calendar is asked for: a student with programme, intake and form of study on the day in question, as far as there are any. */
export type Placed = {
  readonly student: StudentNumber;
  readonly programme: ProgrammeCode | undefined;
  readonly intake: Intake | undefined;
  readonly form: FormOfStudy | undefined;
};

/** The calendar that applies to somebody, and by what. */
export type Applying = { readonly calendar: CalendarCode; readonly by: 'exception' | 'assignment' };

/**
 * The calendar that applies to a student: the one assigned by way of exception, else the one of programme, intake and form of study.
 * Undefined where none is assigned: then nothing is more special than EXCHANGE's rule, that the latest last day of all calendars counts.
 */
export const applyingTo = (
  { student, programme, intake, form }: Placed,
  look: (of: Ref<Assignment>) => Assignment,
): Applying | undefined => {
  const own = look(exception(student));
  if (own !== undefined) return { calendar: own.calendar, by: 'exception' };
  if (programme === undefined || intake === undefined || form === undefined) return undefined;
  const shared = look(assignment(programme, intake, form));
  return shared === undefined ? undefined : { calendar: shared.calendar, by: 'assignment' };
};

const forms: readonly FormOfStudy[] = ['full-time', 'part-time', 'distance'];

/** The assignments that concern an intake of a programme, whatever the form of study. */
export const assignmentsOf = (programme: ProgrammeCode, intake: Intake): readonly Ref<Assignment>[] =>
  forms.map((form) => assignment(programme, intake, form));
