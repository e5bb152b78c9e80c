export * from './lang.ts';
