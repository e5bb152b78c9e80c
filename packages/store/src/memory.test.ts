import { type OpenedEventStore, eventStoreBehaviours } from './conformance/index.ts';
import { memoryEventStoreOn } from './memory-event-store.ts';
import { emptyLog } from './memory-log.ts';

const openEvents = async (): Promise<OpenedEventStore> => {
  const log = emptyLog();
  const on = () => memoryEventStoreOn(log, { now: () => new Date().toISOString(), id: 'memory-1' });
  let store = on();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = on();
      return store;
    },
    damage: async (stream, revision) => {
      const place = log.streams.get(stream)?.[revision] ?? -1;
      const kept = log.events[place];
      if (kept !== undefined) log.events[place] = { ...kept, data: kept.data.slice(0, -1) };
    },
    close: () => store.close(),
  };
};

eventStoreBehaviours('memory', openEvents);
