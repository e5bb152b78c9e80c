export * from './form34.ts';
