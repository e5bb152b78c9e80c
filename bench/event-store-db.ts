import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { openEventStoreDb } from '@tirkeu/store-eventstoredb';
import { isLeft } from 'fp-ts/lib/Either.js';

const body = { discipline: 'D1', nameKk: 'Қазақстан тарихы', nameRu: 'История Казахстана', nameEn: 'History of Kazakhstan', credits: 5 };

/** Appends per second through the adapter, one stream each. */
export const adapterAppends = async (connectionString: string, count: number): Promise<number> => {
  const { events, close } = await openEventStoreDb({ connectionString });
  const begun = performance.now();
  for (let i = 0; i < count; i++) {
    const event = { id: randomUUID(), type: 'DisciplineEntered', data: body, metadata: { actor: 'bench', commandId: randomUUID() } };
    if (isLeft(await events.append({ stream: `bench-${randomUUID()}`, expected: 'no-stream', events: [event] })))
      throw new Error('refused');
  }
  const speed = count / ((performance.now() - begun) / 1000);
  await close();
  return speed;
};

/** Appends per second through the bare client. */
export const clientAppends = async (connectionString: string, count: number): Promise<number> => {
  const client = EventStoreDBClient.connectionString(connectionString);
  const begun = performance.now();
  for (let i = 0; i < count; i++) {
    const event = jsonEvent({
      id: randomUUID(),
      type: 'DisciplineEntered',
      data: body,
      metadata: { actor: 'bench', commandId: randomUUID() },
    });
    await client.appendToStream(`bench-${randomUUID()}`, event, { expectedRevision: NO_STREAM });
  }
  const speed = count / ((performance.now() - begun) / 1000);
  await client.dispose();
  return speed;
};
