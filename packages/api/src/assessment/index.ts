export { bulkCommands, MOST_ROWS } from './bulk-entry.ts';
export * from './routes.ts';
