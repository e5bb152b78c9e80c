export * from './form-34.ts';
