import { type CalendarDate, compareCodePoints, type Entries } from '../kernel/index.ts';
import type { MarkAmendedOnAppeal } from './events.ts';

/** The outcome of an appeal as the student's record keeps it. */
export type Amendment = MarkAmendedOnAppeal;

const byDateAndNumber = (a: Amendment, b: Amendment): number =>
  a.heardOn === b.heardOn ? compareCodePoints(a.appeal, b.appeal) : a.heardOn < b.heardOn ? -1 : 1;

/** The outcomes of appeals by the statement they amend, each counting from its day until the next (EXCHANGE rule 6). */
export const amendmentsByStatement = (amendments: Entries<Amendment>): ReadonlyMap<string, readonly Amendment[]> => {
  const byStatement = new Map<string, Amendment[]>();
  for (const amendment of Object.values(amendments).toSorted(byDateAndNumber)) {
    byStatement.set(amendment.statement, [...(byStatement.get(amendment.statement) ?? []), amendment]);
  }
  return byStatement;
};

/**
 * The outcome that counts for a mark on a day (EXCHANGE rule 6): of the minutes dated on or before it the latest, of one date
 * those of the greatest appeal. Undefined where the mark stands as it was closed.
 */
export const latestAmendment = (amendments: Entries<Amendment>, statement: string, day: CalendarDate): Amendment | undefined =>
  amendmentsByStatement(amendments)
    .get(statement)
    ?.findLast((amendment) => amendment.heardOn <= day);
