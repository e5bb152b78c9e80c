export * from './commands-page.ts';
export * from './document.ts';
export * from './routes.ts';
