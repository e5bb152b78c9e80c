import { isLeft } from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';
import type { AcademicYear, Term } from './academic-time.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { LogPosition } from './identifiers.ts';

/** Which table a decision is compared with: that of a term or a year, as it is on the day on which one decides. */
export type SummaryQuestion = { readonly table: string; readonly period: Term | AcademicYear; readonly asOf: CalendarDate };

/** A row of a table as it is written: an absent value is an empty text. */
export type SummaryRow = Readonly<Record<string, string>>;

/** What the records say: the table of a term or a year, as it is computed at the moment of a decision. Nobody who asks can make it up. */
export type Summary = {
  /** Where the log stood when it was computed. */
  readonly position: LogPosition;
  /** The day that decides the table: only what was known on it counts. Undefined where it has not come, or where no calendar has it. */
  readonly day: CalendarDate | undefined;
  readonly rows: readonly SummaryRow[];
};

/** Reads rows of a table by a codec. Throws (a defect) where the codec does not take what the table says. */
export const rowBy =
  <R>(codec: t.Type<R>) =>
  (plain: unknown): R => {
    const decoded = codec.decode(plain);
    if (isLeft(decoded)) throw new Error(`defect: a row of a summary is no ${codec.name}`);
    return decoded.right;
  };
