export * from './document-store.ts';
export * from './event-store.ts';
export * from './keyring.ts';
export { memoryEventStore, type MemoryEventStoreOptions } from './memory-event-store.ts';
export * from './store-fault.ts';
