export * from './diplomas.ts';
export * from './explain-diploma.ts';
