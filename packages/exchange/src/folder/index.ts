export * from './file-definition.ts';
export * from './folder.ts';
export * from './kind.ts';
export * from './problem.ts';
export * from './read-json.ts';
export * from './read-sheet.ts';
export * from './sheet.ts';
