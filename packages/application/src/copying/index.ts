export { NotACopy } from './begun-copy.ts';
export * from './copy-store.ts';
export * from './digest-streams.ts';
