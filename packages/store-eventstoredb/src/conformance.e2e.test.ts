import { randomUUID } from 'node:crypto';
import { type OpenedEventStore, eventStoreBehaviours, eventStoreModel } from '@tirkeu/store/conformance';
import { describe, expect, it } from 'vitest';
import { type EventStoreDb, openEventStoreDb } from './open-event-store-db.ts';
import { append, idsOf, scopedStore } from './testing/index.ts';

/** An empty store on the server of `EVENTSTORE_URL`, whatever else is there. */
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

  it('eventstoredb, on a server: reads everybody’s events where nothing is filtered', async () => {
    const { events, close } = await openEventStoreDb({ connectionString: url });
    const after = await events.head();
    const ours = append(`unfiltered-${randomUUID()}`, 'no-stream', 3);
    await events.append(ours);
    const read: string[] = [];
    for await (const page of events.readAll(after === undefined ? {} : { after })) read.push(...idsOf(page.events));
    await close();
    expect(read.filter((id) => idsOf(ours.events).includes(id))).toStrictEqual(idsOf(ours.events));
  });
};

const url = process.env.EVENTSTORE_URL ?? '';
if (url === '') skipped();
else onServer(url);
