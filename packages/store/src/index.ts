export { holdsAllOf, refuseOtherKeys } from './conflicting-keys.ts';
export * from './document-store.ts';
export * from './event-store.ts';
export * from './keyring.ts';
export { memoryDocumentStore, type MemoryDocumentStoreOptions } from './memory-document-store.ts';
export { memoryEventStore, type MemoryEventStoreOptions } from './memory-event-store.ts';
export { memoryKeyring, type MemoryKeyringOptions } from './memory-keyring.ts';
export * from './store-fault.ts';
