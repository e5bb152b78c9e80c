export * from './name-of.ts';
export * from './roster.ts';
export * from './explain-standing.ts';
export * from './history.ts';
export * from './in-order-of-date.ts';
export * from './findings.ts';
export { standingInHindsight } from './in-hindsight.ts';
export * from './drafts.ts';
export * from './registered-order.ts';
