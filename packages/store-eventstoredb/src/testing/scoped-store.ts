import type { EventStore, Filter, Position, StoredEvent, StreamName } from '@tirkeu/store';

/**
 * An empty store for one test on a server that is never empty: streams have names of their own there, and the log begins where
 * it ended when the test began. Nobody else may write to the server meanwhile.
 */
export const scopedStore = (store: EventStore, scope: string, start: Position | undefined): EventStore => {
  const outer = (stream: StreamName): StreamName => `${scope}${stream}`;
  const inner = <E extends { readonly stream: StreamName }>(event: E): E => ({ ...event, stream: event.stream.slice(scope.length) });
  const all = (events: readonly StoredEvent[]): readonly StoredEvent[] => events.map(inner);
  const filter = <F extends Filter>({ streamPrefixes, ...others }: F) =>
    streamPrefixes === undefined ? others : { ...others, streamPrefixes: streamPrefixes.map(outer) };
  const begin = (after: Position | undefined): { readonly after?: Position } => {
    const from = after ?? start;
    return from === undefined ? {} : { after: from };
  };

  return {
    ...store,
    append: async (append) => {
      const outcome = await store.append({ ...append, stream: outer(append.stream) });
      return outcome._tag === 'Left' ? { ...outcome, left: inner(outcome.left) } : outcome;
    },
    readStream: async (stream, reading) => all(await store.readStream(outer(stream), reading)),
    readStreams: async (streams) =>
      new Map([...(await store.readStreams(streams.map(outer)))].map(([stream, events]) => [stream.slice(scope.length), all(events)])),
    readAll: async function* ({ after, ...reading } = {}) {
      for await (const page of store.readAll({ ...filter(reading), ...begin(after) })) yield { ...page, events: all(page.events) };
    },
    head: async () => {
      const head = await store.head();
      return head === start ? undefined : head;
    },
    count: async () => {
      let count = 0;
      for await (const page of store.readAll(begin(undefined))) count += page.events.length;
      return count;
    },
    subscribe: async function* ({ after, signal, ...following }) {
      for await (const page of store.subscribe({ ...filter(following), ...begin(after), signal }))
        yield { ...page, events: all(page.events) };
    },
  };
};
