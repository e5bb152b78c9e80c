export * from './diplomas.ts';
