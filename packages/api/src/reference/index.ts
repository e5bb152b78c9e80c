export * from './document.ts';
export * from './routes.ts';
