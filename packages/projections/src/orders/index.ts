export * from './name-of.ts';
export * from './roster.ts';
export * from './explain-standing.ts';
