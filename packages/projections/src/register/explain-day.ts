import { type Term, termOf, yearOf, partOf } from '@tirkeu/domain';
import { type Decided, decidedFor, type DecidedBy } from './deciding-days.ts';
import { input, type Step, step } from './explanation.ts';
import { dayOf, ledgerOf } from './ledger.ts';
import type { AsOf, Register } from './register.ts';

/** The day on which something is decided for a term, if it has come, and how it came to be that day (EXCHANGE rule 2). */
export const explainDay = (
  register: Register,
  rule: number,
  by: DecidedBy,
  term: Term,
  asOf: AsOf,
): { readonly decided: Decided | undefined; readonly steps: readonly Step[] } => {
  const { lastDays } = ledgerOf(register);
  const day = lastDays.of(by.period, term);
  const name = termOf(yearOf(term), partOf(term));
  if (day === undefined || !by.parts.includes(partOf(term)))
    return { decided: undefined, steps: [step(rule, { why: 'no-deciding-day', period: by.period, term: name }, null)] };
  const calendars = register.calendars.flatMap(({ calendar, periods }) =>
    periods.filter((period) => period.period === by.period && period.term === term).map(({ to }) => input('calendar', calendar, to)),
  );
  const decided = decidedFor(lastDays, by, yearOf(term), partOf(term), asOf);
  const early = decided === undefined ? [step(2, { why: 'day-not-come', on: dayOf(asOf) }, null)] : [];
  return { decided, steps: [step(rule, { why: 'deciding-day', period: by.period, term: name, day }, day, calendars), ...early] };
};
