import { randomBytes, randomUUID } from 'node:crypto';
import { memoryDocumentStore, memoryEventStore, memoryKeyring, StoreFault } from '@tirkeu/store';
import { openSqliteKeyring, openSqliteStore } from '@tirkeu/store-sqlite';
import { sha256, type Storage } from '../acts/index.ts';

/** Which storage to open. `create` makes a store that is not there; only commands that record something may. */
export type StorageAddress = {
  /** `sqlite:PATH` or `memory:`. */
  readonly store: string;
  /** Path of the keyring; beside the store without it. */
  readonly keyring?: string;
  readonly create: boolean;
  readonly synchronous?: 'FULL' | 'NORMAL';
};

/** A store that names none. */
export class BadAddress extends Error {
  override readonly name = 'BadAddress';
}

const memoryStorage = (): Storage => {
  const events = memoryEventStore({ now: () => new Date().toISOString(), id: randomUUID() });
  const documents = memoryDocumentStore({ sha256 });
  const keyring = memoryKeyring({ random: (bytes) => randomBytes(bytes) });
  return { events, documents, keyring, reading: (work) => work({ events, documents }), close: () => Promise.resolve() };
};

/** A storage in the memory of this process, which ends with it. */
export const openMemory = memoryStorage;

/** Opens the storage at an address. Throws `BadAddress` for an address that means nothing, a `StoreFault` for one that fails. */
export const openStorage = async ({ store, keyring, create, synchronous }: StorageAddress): Promise<Storage> => {
  if (store === 'memory:') return memoryStorage();
  if (store.startsWith('esdb'))
    throw new StoreFault('unavailable', 'EventStoreDB', 'This version keeps its events in SQLite or in memory: use sqlite:PATH.');
  if (!store.startsWith('sqlite:') || store === 'sqlite:')
    throw new BadAddress(`not a store: ${store.split(':')[0] ?? ''}:… (use sqlite:PATH or memory:)`);
  const path = store.slice('sqlite:'.length);
  const opened = await openSqliteStore(path, { create, ...(synchronous === undefined ? {} : { synchronous }) });
  try {
    // only an empty store may get a new keyring: a lost one of a store with events must be noticed, not replaced
    const keys = await openSqliteKeyring(keyring ?? `${path}.keys`, { create: create && (await opened.events.head()) === undefined });
    return {
      events: opened.events,
      documents: opened.documents,
      keyring: keys,
      address: path,
      reading: opened.reading,
      close: async () => {
        await keys.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
};
