export * from './table.ts';
export * from './to-csv.ts';
