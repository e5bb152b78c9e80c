import { type AcademicYear, type CalendarDate, partOf, type Term, termOf, yearOf } from '@tirkeu/domain';
import type { LastDays, PeriodKind } from '@tirkeu/domain/calendar';
import { dayOf } from './ledger.ts';
import type { AsOf } from './register.ts';

/** A term and the day on which something is decided for it. */
export type Decided = { readonly term: Term; readonly year: AcademicYear; readonly day: CalendarDate };

/** What decides a table: the last day of a period of these parts of the year. */
export type DecidedBy = { readonly period: PeriodKind; readonly parts: readonly ('1' | '2' | 'S')[] };

/** Scholarship (EXCHANGE rule 11). */
export const scholarshipDay: DecidedBy = { period: 'fx', parts: ['1', '2'] };
/** Course to course (EXCHANGE rule 12). */
export const promotionDay: DecidedBy = { period: 'summer', parts: ['S'] };
/** Academic rating (EXCHANGE rule 13). */
export const ratingDay: DecidedBy = { period: 'fx', parts: ['2'] };
/** Form 34 (EXCHANGE rule 14). */
export const form34Day: DecidedBy = { period: 'session', parts: ['1', '2'] };

/** The deciding days that have come by the day asked for (EXCHANGE rule 2). A missing period decides nothing. */
export const decidedBy = (lastDays: LastDays, { period, parts }: DecidedBy, asOf: AsOf): readonly Decided[] =>
  lastDays.terms(period).flatMap((term) => {
    const day = lastDays.of(period, term);
    return parts.includes(partOf(term)) && day !== undefined && day <= dayOf(asOf) ? [{ term, year: yearOf(term), day }] : [];
  });

/** The deciding day of a year's or term's table, if it has come. */
export const decidedFor = (lastDays: LastDays, by: DecidedBy, year: AcademicYear, part: '1' | '2' | 'S', asOf: AsOf): Decided | undefined =>
  decidedBy(lastDays, by, asOf).find(({ term }) => term === termOf(year, part));
