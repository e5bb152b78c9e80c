import { type CalendarDate, compareCodePoints, type Entries } from '../kernel/index.ts';
import type { MarkAmendedOnAppeal } from './events.ts';

/**
 * The outcome that counts for a mark on a day (EXCHANGE rule 6): of the minutes dated on or before it the latest, of one date
 * those of the greatest appeal. Undefined where the mark stands as it was closed.
 */
export const latestAmendment = (
  amendments: Entries<MarkAmendedOnAppeal>,
  statement: string,
  day: CalendarDate,
): MarkAmendedOnAppeal | undefined =>
  Object.values(amendments)
    .filter((amendment) => amendment.statement === statement && amendment.heardOn <= day)
    .toSorted((a, b) => (a.heardOn === b.heardOn ? compareCodePoints(a.appeal, b.appeal) : a.heardOn < b.heardOn ? -1 : 1))
    .at(-1);
