export { ownCertificate } from './certificate.ts';
export type { KeptEvent } from './fake-log.ts';
export { nonsense } from './fake-messages.ts';
export { type FakeServer, fakeServer } from './fake-server.ts';
export { append, connected, event, idsOf, thrownBy } from './samples.ts';
export { scopedStore } from './scoped-store.ts';
export { type Wire, wireTo } from './wire.ts';
