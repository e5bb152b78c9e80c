export * from './scholarship.ts';
