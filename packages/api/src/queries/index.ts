export type { Query } from './query.ts';
export * from './routes.ts';
