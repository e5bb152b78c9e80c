export * from './diploma.ts';
