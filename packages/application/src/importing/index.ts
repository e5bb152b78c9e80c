export { importUnderWay } from './import-turn.ts';
export * from './import-folder.ts';
export * from './read-directory.ts';
