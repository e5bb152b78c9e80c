import { createHash, randomBytes } from 'node:crypto';
import {
  type OpenedDocumentStore,
  type OpenedEventStore,
  type OpenedKeyring,
  documentStoreBehaviours,
  eventStoreBehaviours,
  eventStoreModel,
  keyringBehaviours,
} from './conformance/index.ts';
import { emptyShelves, memoryDocumentStoreOn } from './memory-document-store.ts';
import { memoryEventStoreOn } from './memory-event-store.ts';
import { emptyLog } from './memory-log.ts';
import { memoryKeyringOn, noKeys } from './memory-keyring.ts';

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
eventStoreModel('memory', openEvents, { runs: 100 });

const openDocuments = async (): Promise<OpenedDocumentStore> => {
  const shelves = emptyShelves();
  const on = () => memoryDocumentStoreOn(shelves, { sha256: (text) => createHash('sha256').update(text).digest('hex') });
  const store = on();
  return { store, reopen: async () => on(), close: store.close };
};

const openKeyring = async (): Promise<OpenedKeyring> => {
  const keys = noKeys();
  const on = () => memoryKeyringOn(keys, { random: (bytes) => new Uint8Array(randomBytes(bytes)) });
  const keyring = on();
  return { keyring, reopen: async () => on(), close: keyring.close };
};

documentStoreBehaviours('memory', openDocuments);
keyringBehaviours('memory', openKeyring);
