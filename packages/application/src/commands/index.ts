export * from './decode-command.ts';
export * from './json-schema.ts';
