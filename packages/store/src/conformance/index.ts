export { eventStoreBehaviours } from './event-store-behaviours.ts';
export type { OpenEventStore, OpenedEventStore } from './opened.ts';
