import type { CalendarDate, Term } from '../kernel/index.ts';
import type { CalendarPeriod, PeriodKind } from './events.ts';

/** The last days of terms' periods over all calendars: where calendars differ, the latest counts for everyone (EXCHANGE, calendars.csv). */
export type LastDays = {
  /** The last day of a term's period, or undefined where no calendar has one. */
  readonly of: (period: PeriodKind, term: Term) => CalendarDate | undefined;
  /** The terms that have a period of this kind, in order. */
  readonly terms: (period: PeriodKind) => readonly Term[];
};

/** Gathers the last days of all calendars. */
export const lastDays = (calendars: readonly { readonly periods: readonly CalendarPeriod[] }[]): LastDays => {
  const byPeriod = new Map<PeriodKind, Map<Term, CalendarDate>>();
  for (const { periods } of calendars) {
    for (const { period, term, to } of periods) {
      if (term === undefined) continue;
      const byTerm = byPeriod.get(period) ?? new Map<Term, CalendarDate>();
      byPeriod.set(period, byTerm);
      const known = byTerm.get(term);
      if (known === undefined || known < to) byTerm.set(term, to);
    }
  }
  return {
    of: (period, term) => byPeriod.get(period)?.get(term),
    terms: (period) => [...(byPeriod.get(period)?.keys() ?? [])].toSorted(),
  };
};
