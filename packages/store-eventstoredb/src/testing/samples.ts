import { randomUUID } from 'node:crypto';
import type { Append, ExpectedRevision, NewEvent, StoreFault } from '@tirkeu/store';
import { expect } from 'vitest';
import { type EventStoreDb, type EventStoreDbOptions, openEventStoreDb } from '../open-event-store-db.ts';

/** An event with an id of its own. */
export const event = (data: unknown = { n: 1 }): NewEvent => ({
  id: randomUUID(),
  type: 'MarkEntered',
  data,
  metadata: { actor: 'registrar:1', commandId: 'c-1' },
});

export const append = (stream: string, expected: ExpectedRevision, count = 1): Append => ({
  stream,
  expected,
  events: Array.from({ length: count }, () => event()),
});

export const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id);

/** A store on a port of this machine, impatient. */
export const connected = (port: number, options: Partial<EventStoreDbOptions> = {}): Promise<EventStoreDb> =>
  openEventStoreDb({
    connectionString: `esdb://127.0.0.1:${port}?tls=false`,
    ...options,
    timeouts: { reach: 3_000, append: 300, outcome: 5_000, silence: 1_000, watch: 100, ...options.timeouts },
  });

/** What was thrown. */
export const thrownBy = async (happening: Promise<unknown>): Promise<StoreFault> => {
  const outcome = await happening.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(outcome).toMatchObject({ name: 'StoreFault' });
  return outcome as StoreFault;
};
