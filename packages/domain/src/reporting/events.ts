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
  Text,
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

const place = { programme: ProgrammeCode, course: Course, language: Language, funding: Funding };
const figures = { mustSit: Count, ...classes, absolutePercent: Decimal, qualityPercent: Decimal };
const average = { averagePercent: Decimal };

/** Which students a row is about. */
export const Form34Place = particulars(place);
export type Form34Place = t.TypeOf<typeof Form34Place>;

/** What a row says of its students; no average where no exam was sat. */
export const Form34Values = particulars(figures, average);
export type Form34Values = t.TypeOf<typeof Form34Values>;

/** One row of form 34, as it was sent. */
export const Form34Row = particulars({ ...place, ...figures }, average);
export type Form34Row = t.TypeOf<typeof Form34Row>;

/** The ground for sending a row otherwise than the records say, for leaving one out, or for one too many. It is of no one student. */
export const Form34Ground = particulars({ ...place, ground: Text });
export type Form34Ground = t.TypeOf<typeof Form34Ground>;

/** A row that was sent otherwise than the records said, what they said, and the ground. */
const Form34Deviation = particulars({ ...place, ground: Text }, { computed: Form34Values });

/** Form 34 of a term was sent; it is never computed again. */
export const Form34Sent = event(
  'Form34Sent',
  { term: Term, sentOn: CalendarDate, position: LogPosition, rows: t.readonlyArray(Form34Row) },
  { deviations: t.readonlyArray(Form34Deviation) },
  { documentOn: 'sentOn' },
);
export type Form34Sent = t.TypeOf<typeof Form34Sent>;

export const reportingEvents = [Form34Sent] as const;
