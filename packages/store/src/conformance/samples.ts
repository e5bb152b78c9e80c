import { isLeft } from 'fp-ts/lib/Either.js';
import { expect } from 'vitest';
import type {
  Append,
  Appended,
  EventReader,
  EventStore,
  ExpectedRevision,
  LogReading,
  NewEvent,
  Page,
  StoredEvent,
  StreamName,
} from '../event-store.ts';
import { StoreFault, type StoreFaultKind } from '../store-fault.ts';

let minted = 0;

/** Ids that no other behaviour of the run has used. */
export const freshId = (): string => {
  minted += 1;
  return `00000000-0000-4000-8000-${minted.toString(16).padStart(12, '0')}`;
};

/** An event with an id of its own. */
export const sampleEvent = (data: unknown = { n: minted }, type = 'MarkEntered'): NewEvent => ({
  id: freshId(),
  type,
  data,
  metadata: { actor: 'registrar:1', commandId: 'c-1' },
});

/** As many events, with what they are numbered by. */
export const sampleEvents = (count: number, type?: string): readonly NewEvent[] =>
  Array.from({ length: count }, (_, n) => sampleEvent({ n }, type));

/** An append of as many new events. */
export const appendOf = (stream: StreamName, expected: ExpectedRevision, count = 1): Append => ({
  stream,
  expected,
  events: sampleEvents(count),
});

/** Appends and expects to be let. */
export const recorded = async (store: EventStore, append: Append): Promise<Appended> => {
  const outcome = await store.append(append);
  if (isLeft(outcome)) throw new Error(`refused: ${JSON.stringify(outcome.left)}`);
  return outcome.right;
};

/** Records new events in a stream, whatever it holds, and gives them back. */
export const given = async (store: EventStore, stream: StreamName, count = 1, type?: string): Promise<readonly NewEvent[]> => {
  const events = sampleEvents(count, type);
  await recorded(store, { stream, expected: 'any', events });
  return events;
};

export const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map((event) => event.id);

/** All pages of the log. */
export const pagesOf = async (store: EventReader, reading?: LogReading): Promise<readonly Page[]> => {
  const pages: Page[] = [];
  for await (const page of store.readAll(reading)) pages.push(page);
  return pages;
};

/** All events of the log. */
export const logOf = async (store: EventReader, reading?: LogReading): Promise<readonly StoredEvent[]> =>
  (await pagesOf(store, reading)).flatMap((page) => page.events);

/** Everything that a reader can see, to find out whether something was written. */
export const contentsOf = async (store: EventReader): Promise<unknown> => ({
  events: await logOf(store),
  head: await store.head(),
  count: await store.count(),
});

/** Expects a fault of a kind. */
export const faultOf = async (kind: StoreFaultKind, happening: Promise<unknown>): Promise<StoreFault> => {
  const cause = await happening.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(cause).toBeInstanceOf(StoreFault);
  const fault = cause as StoreFault;
  expect(fault.kind).toBe(kind);
  expect(fault.help).not.toBe('');
  return fault;
};
