export { type FakeServer, fakeServer } from './fake-server.ts';
export { type Wire, wireTo } from './wire.ts';
