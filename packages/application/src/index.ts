export { type Act, newActId, type Recorded, type Storage } from './acts/index.ts';
export * from './commands/index.ts';
export { type Copied, copyStore, type CopyOptions, type CopyOutcome, digestStreams, NotACopy } from './copying/index.ts';
export * from './exporting/index.ts';
export { importFolder, type ImportOptions, type ImportOutcome, NotAFolder, readDirectory } from './importing/index.ts';
export { act as carryOut, type StorageAddress, BadAddress, openMemory, openStorage } from './office/index.ts';
export * from './queries/index.ts';
export { BrokenSeal, MissingKey } from './sealing/index.ts';
