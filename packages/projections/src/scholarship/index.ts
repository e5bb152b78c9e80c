export * from './scholarship.ts';
export * from './explain-scholarship.ts';
export * from './awards.ts';
