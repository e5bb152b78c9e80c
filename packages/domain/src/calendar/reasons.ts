import type { PeriodKind } from './events.ts';

/** Why something is decided on the day on which it is, or is not decided yet. */
export type CalendarReason =
  | { readonly why: 'no-deciding-day'; readonly period: PeriodKind; readonly term: string }
  | { readonly why: 'deciding-day'; readonly period: PeriodKind; readonly term: string; readonly day: string }
  | { readonly why: 'day-not-come'; readonly on: string };
