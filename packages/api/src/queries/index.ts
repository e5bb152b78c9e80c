export * from './parameters-over.ts';
export * from './routes.ts';
