import { compareCodePoints } from '@tirkeu/domain/kernel';
import type { EventStore, Filter, LogReading, Page, Position, StoredEvent, StreamName, StreamRange } from '@tirkeu/store';
import { isAfter, logPosition } from '../log-position.ts';

/**
 * An empty store for one test on a server that is never empty and to which others write: streams have names of their own there,
 * and of the log only their events are seen, from where it ended when the test began.
 */
export const scopedStore = (store: EventStore, scope: string, start: Position | undefined): EventStore => {
  const outer = (stream: StreamName): StreamName => `${scope}${stream}`;
  const inner = <E extends { readonly stream: StreamName }>(event: E): E => ({ ...event, stream: event.stream.slice(scope.length) });
  const all = (events: readonly StoredEvent[]): readonly StoredEvent[] => events.map(inner);
  const ours = <R extends Filter & StreamRange & { readonly after?: Position }>(reading: R): R => ({
    ...reading,
    ...(reading.afterStream === undefined ? {} : { afterStream: outer(reading.afterStream) }),
    ...(reading.upToStream === undefined ? {} : { upToStream: outer(reading.upToStream) }),
    streamPrefixes: (reading.streamPrefixes ?? ['']).map(outer),
    ...(reading.after === undefined && start !== undefined ? { after: start } : {}),
  });

  const read = async function* (reading: LogReading): AsyncGenerator<Page> {
    for await (const page of store.readAll(ours(reading))) yield { ...page, events: all(page.events) };
  };
  const everything = async (): Promise<readonly StoredEvent[]> => {
    const events: StoredEvent[] = [];
    for await (const page of read({})) events.push(...page.events);
    return events;
  };
  const head = async (): Promise<Position | undefined> => (await everything()).at(-1)?.position;

  return {
    ...store,
    append: async (append) => {
      const outcome = await store.append({ ...append, stream: outer(append.stream) });
      return outcome._tag === 'Left' ? { ...outcome, left: inner(outcome.left) } : outcome;
    },
    readStream: async (stream, reading) => all(await store.readStream(outer(stream), reading)),
    readStreams: async (streams) =>
      new Map([...(await store.readStreams(streams.map(outer)))].map(([stream, events]) => [stream.slice(scope.length), all(events)])),
    readAll: async function* (reading = {}) {
      const end = reading.upTo ?? (await head());
      if (end !== undefined) yield* read({ ...reading, upTo: end });
    },
    streamNames: async () => [...new Set((await everything()).map(({ stream }) => stream))].toSorted(compareCodePoints),
    head,
    count: async () => (await everything()).length,
    subscribe: async function* (following) {
      let last = following.after ?? start;
      for await (const page of store.subscribe(ours(following))) {
        // whoever is past the events of others is past our own
        const end = page.events.length === 0 ? await head() : undefined;
        const position = end !== undefined && isAfter(logPosition(page.position), logPosition(end)) ? end : page.position;
        if (page.events.length === 0 && last !== undefined && !isAfter(logPosition(position), logPosition(last))) continue;
        last = position;
        yield { events: all(page.events), position };
      }
    },
  };
};
