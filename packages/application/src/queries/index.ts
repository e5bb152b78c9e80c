export * from './read-office.ts';
export * from './rebuild.ts';
export * from './status.ts';
