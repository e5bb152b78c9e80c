export type * from './acts.ts';
export * from './kernel/index.ts';
export type * from './oddities.ts';
export type * from './reasons.ts';
export * from './rooms.ts';
