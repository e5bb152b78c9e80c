export * from './name-of.ts';
export * from './roster.ts';
