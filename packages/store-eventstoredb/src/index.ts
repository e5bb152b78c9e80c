export { BadConnectionString } from './connection-string.ts';
export { type EventStoreDb, type EventStoreDbOptions, openEventStoreDb } from './open-event-store-db.ts';
export { type Timeouts, usualTimeouts } from './timeouts.ts';
