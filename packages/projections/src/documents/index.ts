export * from './diplomas.ts';
export * from './explain-diploma.ts';
export * from './transcript.ts';
export * from './findings.ts';
export * from './history.ts';
export * from './issued.ts';
