export * from './done.ts';
export * from './given.ts';
export * from './lifecycle.ts';
export * from './regulation.ts';
