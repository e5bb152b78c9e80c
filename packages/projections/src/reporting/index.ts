export * from './form34.ts';
export * from './sent-form34.ts';
