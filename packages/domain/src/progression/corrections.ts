import { type Amendment, amendmentsByStatement } from '../appeals/index.ts';
import { type MarkRectified, rectificationsByStatement } from '../assessment/index.ts';
import type { CalendarDate, Entries } from '../kernel/index.ts';

/** A correction of a mark after its statement was closed: a rectification, or the outcome of an appeal. */
export type Correction = { readonly on: CalendarDate } & (
  | { readonly kind: 'rectification'; readonly rectification: MarkRectified }
  | { readonly kind: 'appeal'; readonly amendment: Amendment }
);

/** What a student's record holds of corrections. */
export type Corrected = { readonly amendments: Entries<Amendment>; readonly rectifications: Entries<MarkRectified> };

/**
 * The corrections of each statement's mark in their order: by date, on one day rectifications before appeals, then by number. The
 * latest known on a day counts, whole.
 */
export const correctionsByStatement = ({ amendments, rectifications }: Corrected): ReadonlyMap<string, readonly Correction[]> => {
  const byStatement = new Map<string, readonly Correction[]>();
  const add = (statement: string, corrections: readonly Correction[]): void => {
    const all = [...(byStatement.get(statement) ?? []), ...corrections];
    byStatement.set(
      statement,
      all.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)),
    );
  };
  // sorting keeps what is of one day in the order in which it was added
  for (const [statement, all] of rectificationsByStatement(rectifications))
    add(
      statement,
      all.map((rectification) => ({ kind: 'rectification', on: rectification.confirmedOn, rectification })),
    );
  for (const [statement, all] of amendmentsByStatement(amendments))
    add(
      statement,
      all.map((amendment) => ({ kind: 'appeal', on: amendment.heardOn, amendment })),
    );
  return byStatement;
};
