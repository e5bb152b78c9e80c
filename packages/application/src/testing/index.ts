export * from './memory-storage.ts';
export * from './recorded.ts';
export * from './watched.ts';
