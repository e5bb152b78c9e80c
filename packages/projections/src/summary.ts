import type { CalendarDate, SummaryQuestion, SummaryRow } from '@tirkeu/domain';
import { promotionRows, ratingRows } from './progression/index.ts';
import {
  type Decided,
  decidedBy,
  type DecidedBy,
  form34Day,
  ledgerOf,
  promotionDay,
  ratingDay,
  type Register,
  scholarshipDay,
} from './register/index.ts';
import { form34Rows } from './reporting/index.ts';
import { scholarshipRows } from './scholarship/index.ts';

type Summarised = { readonly by: DecidedBy; readonly rowsOf: (register: Register, decided: Decided) => readonly SummaryRow[] };

/** The tables that are decided on a day, each for a term or a year. */
const summarised: ReadonlyMap<string, Summarised> = new Map<string, Summarised>([
  ['scholarship', { by: scholarshipDay, rowsOf: scholarshipRows }],
  ['promotion', { by: promotionDay, rowsOf: promotionRows }],
  ['rating', { by: ratingDay, rowsOf: ratingRows }],
  ['form34', { by: form34Day, rowsOf: form34Rows }],
]);

/** What a table says of a term or a year, and the day that decides it. */
export type SummaryOfPeriod = { readonly day: CalendarDate | undefined; readonly rows: readonly SummaryRow[] };

/** The table of a term or a year as it is on a day; without a day, or rows, where its deciding day has not come (EXCHANGE rule 2). */
export const summaryIn = (
  register: Register,
  { table, period, asOf }: Omit<SummaryQuestion, 'asOf'> & { readonly asOf: CalendarDate | undefined },
): SummaryOfPeriod => {
  const known = summarised.get(table);
  if (known === undefined) throw new Error(`defect: ${table} is no table of a term or a year`);
  const decided = decidedBy(ledgerOf(register).lastDays, known.by, asOf).find(({ term, year }) => term === period || year === period);
  return decided === undefined ? { day: undefined, rows: [] } : { day: decided.day, rows: known.rowsOf(register, decided) };
};
