export * from './answer.ts';
export * from './kinds.ts';
export * from './language.ts';
export * from './problem.ts';
