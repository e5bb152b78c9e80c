export * from './opened.ts';
