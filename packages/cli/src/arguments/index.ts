export * from './names.ts';
export * from './nearest.ts';
export * from './parse.ts';
export * from './usage-error.ts';
export * from './values.ts';
