export * from './edge.ts';
export * from './opened.ts';
