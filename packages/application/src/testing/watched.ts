import type { Storage } from '../acts/index.ts';

/** A storage whose log, also at a moment of it, tells how many events are read from it. */
export const eventsWatched = (storage: Storage, onRead: (events: number) => void): Storage => {
  const events: Storage['events'] = {
    ...storage.events,
    readAll: async function* (reading) {
      for await (const page of storage.events.readAll(reading)) {
        onRead(page.events.length);
        yield page;
      }
    },
    readStreams: async (streams) => {
      const read = await storage.events.readStreams(streams);
      for (const events of read.values()) onRead(events.length);
      return read;
    },
  };
  return { ...storage, events, reading: (work) => storage.reading(({ documents }) => work({ events, documents })) };
};

/** A storage that tells the keys of the documents that are read at its moments; `before` is done before each reading of several. */
export const documentsWatched = (storage: Storage, onRead: (key: string) => void, before?: () => Promise<void>): Storage => ({
  ...storage,
  reading: (work) =>
    storage.reading(({ events, documents }) =>
      work({
        events,
        documents: {
          ...documents,
          snapshot: async (model, prefixes) => {
            await before?.();
            const snapshot = await documents.snapshot(model, prefixes);
            for (const { key } of snapshot.documents) onRead(key);
            return snapshot;
          },
          getMany: async (model, keys) => {
            const found = await documents.getMany(model, keys);
            for (const key of found.keys()) onRead(key);
            return found;
          },
        },
      }),
    ),
});
