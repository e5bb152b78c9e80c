export * from './calendar-of.ts';
export * from './history.ts';
