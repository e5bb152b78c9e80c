export * from './act.ts';
export * from './open-storage.ts';
