export * from './build-server.ts';
export * from './logging.ts';
export * from './serve.ts';
