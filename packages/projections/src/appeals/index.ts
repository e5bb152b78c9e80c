export * from './explain-amendment.ts';
