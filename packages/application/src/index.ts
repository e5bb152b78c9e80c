export { type Act, carryOut, newActId, type Recorded, type Storage } from './acts/index.ts';
export * from './commands/index.ts';
export * from './importing/index.ts';
export * from './office/index.ts';
export * from './queries/index.ts';
export { BrokenSeal, MissingKey } from './sealing/index.ts';
