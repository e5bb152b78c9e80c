export { headBetweenImports } from './import-turn.ts';
export { importElsewhere } from './import-elsewhere.ts';
export * from './import-folder.ts';
export * from './read-directory.ts';
