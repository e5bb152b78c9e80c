export * from './explain.ts';
export * from './question.ts';
