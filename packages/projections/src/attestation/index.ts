export * from './history.ts';
export * from './findings.ts';
