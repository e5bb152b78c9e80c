import type { AcademicYear, CalendarDate, SummaryRow, Term } from '@tirkeu/domain';
import { type Decided, decidedBy, type DecidedBy } from './deciding-days.ts';
import { ledgerOf } from './ledger.ts';
import type { AsOf, Register } from './register.ts';

/** A table that is decided on a day, for a term or a year: which day that is, and its rows then. */
export type Summarised = { readonly by: DecidedBy; readonly rowsOf: (register: Register, decided: Decided) => readonly SummaryRow[] };

/** What a table says of a term or a year, and the day that decides it; neither where that day has not come (EXCHANGE rule 2). */
export type SummaryOfPeriod = { readonly day: CalendarDate | undefined; readonly rows: readonly SummaryRow[] };

/** What a table says of a term or a year, as of a day. */
export const summaryBy = (register: Register, { by, rowsOf }: Summarised, period: Term | AcademicYear, asOf: AsOf): SummaryOfPeriod => {
  const decided = decidedBy(ledgerOf(register).lastDays, by, asOf).find(({ term, year }) => term === period || year === period);
  return decided === undefined ? { day: undefined, rows: [] } : { day: decided.day, rows: rowsOf(register, decided) };
};
