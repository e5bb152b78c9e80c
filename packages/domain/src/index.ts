export * from './kernel/index.ts';
export * from './rooms.ts';
