export * from './open-storage.ts';
