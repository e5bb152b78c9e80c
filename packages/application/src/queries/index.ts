export type { Reading } from './documents.ts';
export * from './has-come-to.ts';
export * from './in-turn.ts';
export * from './office-reader.ts';
export { type Office, readOffice, readStudent } from './read-office.ts';
export * from './read-states.ts';
export * from './read-reference.ts';
export * from './rebuild.ts';
export * from './status.ts';
