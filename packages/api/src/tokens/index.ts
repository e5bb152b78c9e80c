export * from './lock.ts';
export * from './roles.ts';
export * from './tokens.ts';
