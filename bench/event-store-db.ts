import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, FORWARDS, jsonEvent, NO_STREAM, START } from '@eventstore/db-client';
import { openEventStoreDb } from '@tirkeu/store-eventstoredb';
import { isLeft } from 'fp-ts/lib/Either.js';

const body = { discipline: 'D1', nameKk: 'Қазақстан тарихы', nameRu: 'История Казахстана', nameEn: 'History of Kazakhstan', credits: 5 };

const perSecond = async (count: number, append: () => Promise<void>): Promise<number> => {
  const begun = performance.now();
  for (let i = 0; i < count; i++) await append();
  return count / ((performance.now() - begun) / 1000);
};

/** Appends per second, one after the other, a stream each. */
export type Appends = {
  readonly throughAdapter: (count: number) => Promise<number>;
  readonly throughClient: (count: number) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** The adapter and the bare client, both connected before anything is measured. */
export const openAppends = async (connectionString: string): Promise<Appends> => {
  const { events, close } = await openEventStoreDb({ connectionString });
  const client = EventStoreDBClient.connectionString(connectionString);
  const event = () => ({ id: randomUUID(), type: 'DisciplineEntered', data: body, metadata: { actor: 'bench', commandId: randomUUID() } });
  const appends: Appends = {
    throughAdapter: (count) =>
      perSecond(count, async () => {
        if (isLeft(await events.append({ stream: `bench-${randomUUID()}`, expected: 'no-stream', events: [event()] })))
          throw new Error('refused');
      }),
    throughClient: (count) =>
      perSecond(count, async () => {
        await client.appendToStream(`bench-${randomUUID()}`, jsonEvent(event()), { expectedRevision: NO_STREAM });
      }),
    close: async () => {
      await Promise.all([close(), client.dispose()]);
    },
  };
  await appends.throughAdapter(1);
  await appends.throughClient(1);
  return appends;
};

const STREAMS = 200;
const EVENTS_EACH = 100;

/** Fills the log with something to read. */
export const fillLog = async (connectionString: string): Promise<void> => {
  const { events, close } = await openEventStoreDb({ connectionString });
  const metadata = { actor: 'bench', commandId: randomUUID() };
  const appends = Array.from({ length: STREAMS }, () => ({
    stream: `bench-${randomUUID()}`,
    expected: 'no-stream' as const,
    events: Array.from({ length: EVENTS_EACH }, () => ({ id: randomUUID(), type: 'DisciplineEntered', data: body, metadata })),
  }));
  const outcomes = await Promise.all(appends.map(events.append));
  await close();
  if (outcomes.some(isLeft)) throw new Error('refused');
};

/** Events per second of reading `$all` through the adapter: decoded and checked. */
export const adapterReads = async (connectionString: string): Promise<number> => {
  const { events, close } = await openEventStoreDb({ connectionString });
  const begun = performance.now();
  let read = 0;
  for await (const page of events.readAll()) read += page.events.length;
  const speed = read / ((performance.now() - begun) / 1000);
  await close();
  return speed;
};

/** The same events through the bare client, their bodies looked at. */
export const clientReads = async (connectionString: string): Promise<number> => {
  const client = EventStoreDBClient.connectionString(connectionString);
  const begun = performance.now();
  let read = 0;
  for await (const { event } of client.readAll({ direction: FORWARDS, fromPosition: START }))
    if (event?.data !== undefined && !event.type.startsWith('$')) read++;
  const speed = read / ((performance.now() - begun) / 1000);
  await client.dispose();
  return speed;
};
