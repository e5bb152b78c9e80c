import { type OpenedEventStore, eventStoreBehaviours, eventStoreModel } from '@tirkeu/store/conformance';
import { openEventStoreDb } from './open-event-store-db.ts';
import { fakeServer } from './testing/index.ts';

const open = async (): Promise<OpenedEventStore> => {
  const server = await fakeServer();
  const connect = () => openEventStoreDb({ connectionString: `esdb://127.0.0.1:${server.port}?tls=false`, timeouts: { watch: 200 } });
  let opened = await connect();
  return {
    store: opened.events,
    seesIdsInOtherStreams: false,
    damage: async (stream, revision) => server.log.damage(stream, revision),
    reopen: async () => {
      await opened.close();
      opened = await connect();
      return opened.events;
    },
    close: async () => {
      await opened.close();
      server.close();
    },
  };
};

eventStoreBehaviours('eventstoredb, over a server in memory', open);
eventStoreModel('eventstoredb, over a server in memory', open, { runs: 10 });
