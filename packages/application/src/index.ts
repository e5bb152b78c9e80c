export {
  type Act,
  type CarryingOut,
  keyedActId,
  newActId,
  type Recorded,
  type RecordedBefore,
  recordedUnder,
  type RecordMoved,
  requestOf,
  type Storage,
} from './acts/index.ts';
export * from './asking/index.ts';
export * from './commands/index.ts';
export { type Copied, copyStore, type CopyOptions, type CopyOutcome, digestStreams, NotACopy } from './copying/index.ts';
export * from './exporting/index.ts';
export { importElsewhere, importFolder, type ImportOptions, type ImportOutcome, NotAFolder, readDirectory } from './importing/index.ts';
export { act as carryOut, type StorageAddress, BadAddress, openMemory, openStorage } from './office/index.ts';
export { follow, type Following } from './projector/index.ts';
export * from './queries/index.ts';
export { BrokenSeal, MissingKey } from './sealing/index.ts';
