export * from './document-store.ts';
export * from './event-store.ts';
export * from './keyring.ts';
export * from './store-fault.ts';
