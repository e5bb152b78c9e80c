export * from './edge.ts';
export * from './opened.ts';
export * from './zip.ts';
