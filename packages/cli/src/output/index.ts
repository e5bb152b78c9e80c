export * from './columns.ts';
export * from './printer.ts';
export * from './progress.ts';
