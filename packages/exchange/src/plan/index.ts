export * from './import-rooms.ts';
export * from './plan-import.ts';
export * from './read-folder.ts';
export * from './streams-needed.ts';
export * from './template.ts';
