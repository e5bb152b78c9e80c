export { DriverError, isFailure } from './driver-error.ts';
export type { Catch, Driver, Feed, LogRange, Proposed, Recorded, StreamRange, Written } from './driver.ts';
export { type DriverOptions, openDriver } from './open-driver.ts';
export { safeRevision } from './safe-revision.ts';
export { within } from './within.ts';
