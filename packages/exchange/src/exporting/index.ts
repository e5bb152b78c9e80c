export * from './export-folder.ts';
