export * from './catch-up.ts';
export * from './finish-postings.ts';
export * from './office-model.ts';
export * from './rebuild.ts';
