export { documentStoreBehaviours } from './document-store-behaviours.ts';
export type { OpenDocumentStore, OpenedDocumentStore } from './document-samples.ts';
export { eventStoreBehaviours } from './event-store-behaviours.ts';
export { type ModelOptions, eventStoreModel } from './event-store-model.ts';
export { type OpenKeyring, type OpenedKeyring, keyringBehaviours } from './keyring-behaviours.ts';
export type { OpenEventStore, OpenedEventStore } from './opened.ts';
