import * as t from 'io-ts';
import {
  CalendarDate,
  Count,
  Course,
  Decimal,
  event,
  Funding,
  Language,
  LogPosition,
  particulars,
  ProgrammeCode,
  Term,
} from '../kernel/index.ts';

const classes = {
  notAdmitted: Count,
  absentValid: Count,
  absentInvalid: Count,
  excellent: Count,
  excellentGood: Count,
  good: Count,
  mixed: Count,
  satisfactory: Count,
  failed1: Count,
  failed2: Count,
  failed3plus: Count,
};

/** The students of a row, class by class. */
export const form34Counts = Object.keys(classes) as (keyof typeof classes)[];

/** One row of form 34, as it was sent; no average where no exam was sat. */
export const Form34Row = particulars(
  {
    programme: ProgrammeCode,
    course: Course,
    language: Language,
    funding: Funding,
    mustSit: Count,
    ...classes,
    absolutePercent: Decimal,
    qualityPercent: Decimal,
  },
  { averagePercent: Decimal },
);
export type Form34Row = t.TypeOf<typeof Form34Row>;

export const form34Fields = { term: Term, sentOn: CalendarDate, position: LogPosition, rows: t.readonlyArray(Form34Row) };

/** Form 34 of a term was sent; it is never computed again. */
export const Form34Sent = event('Form34Sent', form34Fields, {}, { documentOn: 'sentOn' });
export type Form34Sent = t.TypeOf<typeof Form34Sent>;

export const reportingEvents = [Form34Sent] as const;
