export * from './sentence-of.ts';
