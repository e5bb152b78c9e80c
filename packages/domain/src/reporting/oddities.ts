import type { Form34Place } from './events.ts';

/** What may be odd about a report that was sent; it is of no one student. */
export type ReportOddity = { readonly kind: 'form34-differs-from-record'; readonly term: string } & Form34Place;
