export * from './export-store.ts';
