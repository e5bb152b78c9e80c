export * from './explain-amendment.ts';
export * from './history.ts';
export * from './findings.ts';
