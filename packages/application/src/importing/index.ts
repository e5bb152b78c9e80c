export * from './import-folder.ts';
export * from './read-directory.ts';
