export * from './decode-record.ts';
export * from './encode-record.ts';
