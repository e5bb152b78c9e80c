import { randomUUID } from 'node:crypto';
import { type OpenedEventStore, eventStoreBehaviours, eventStoreModel } from '@tirkeu/store/conformance';
import { describe, it } from 'vitest';
import { type EventStoreDb, openEventStoreDb } from './open-event-store-db.ts';
import { scopedStore } from './testing/index.ts';

/** An empty store on the server of `EVENTSTORE_URL`, to which nobody else writes while the tests run. */
const openOn = async (url: string): Promise<OpenedEventStore> => {
  const connect = (): Promise<EventStoreDb> => openEventStoreDb({ connectionString: url, timeouts: { watch: 500 } });
  const scope = `test${randomUUID().replaceAll('-', '')}.`;
  let opened = await connect();
  const start = await opened.events.head();
  return {
    store: scopedStore(opened.events, scope, start),
    seesIdsInOtherStreams: false,
    reopen: async () => {
      await opened.close();
      opened = await connect();
      return scopedStore(opened.events, scope, start);
    },
    close: () => opened.close(),
  };
};

const skipped = (): void => {
  process.stderr.write('SKIPPED: EVENTSTORE_URL not set\n');
  describe.skip('eventstoredb, on a server', () => {
    it('does what every event store does (EVENTSTORE_URL not set)', () => undefined);
  });
};

const onServer = (url: string): void => {
  eventStoreBehaviours('eventstoredb, on a server', () => openOn(url));
  eventStoreModel('eventstoredb, on a server', () => openOn(url));
};

const url = process.env.EVENTSTORE_URL ?? '';
if (url === '') skipped();
else onServer(url);
