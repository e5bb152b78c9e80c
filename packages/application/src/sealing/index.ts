export * from './seal.ts';
export * from './sealed-text.ts';
