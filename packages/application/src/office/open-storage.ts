import { randomBytes, randomUUID } from 'node:crypto';
import { type DocumentStore, type EventStore, memoryDocumentStore, memoryEventStore, memoryKeyring, StoreFault } from '@tirkeu/store';
import { openSqliteDocuments, openSqliteKeyring, openSqliteStore } from '@tirkeu/store-sqlite';
import { sha256, type Storage } from '../acts/index.ts';

/** Which storage to open. */
export type StorageAddress = {
  /** `sqlite:PATH`, `memory:`, or the connection string of an EventStoreDB, `esdb://…`. */
  readonly store: string;
  /** Where the read models of an EventStoreDB are kept, `sqlite:PATH`. */
  readonly readStore?: string;
  /** Path of the keyring; beside the store, or the read store, without it. */
  readonly keyring?: string;
  /**
   * Whether a store that is not there is made: only commands that record something may. For a dry run, which creates nothing, one in
   * memory stands in for it.
   */
  readonly create: boolean | 'in-memory';
  readonly synchronous?: 'FULL' | 'NORMAL';
};

/** Where the read models of an EventStoreDB are kept when nothing is said. */
const DEFAULT_READ_STORE = 'sqlite:data/read.db';

/** An address of a store that means nothing. Of the address itself, which could hold a password, it has only what stands before the first colon. */
export class BadAddress extends Error {
  override readonly name = 'BadAddress';
  readonly scheme: string;
  /** What is wrong with a connection string, in English; undefined where the address names no kind of store. */
  readonly said: string | undefined;
  constructor(address: string, said?: string) {
    const [scheme = ''] = address.split(':');
    super(said ?? `not a store: ${scheme}:… (use sqlite:PATH, memory: or esdb://…)`);
    this.scheme = scheme;
    this.said = said;
  }
}

/** A storage in the memory of this process, which ends with it. */
export const openMemory = (): Storage => {
  const events = memoryEventStore({ now: () => new Date().toISOString(), id: randomUUID() });
  const documents = memoryDocumentStore({ sha256 });
  const keyring = memoryKeyring({ random: (bytes) => randomBytes(bytes) });
  return { events, documents, keyring, reading: (work) => work({ events, documents }), close: () => Promise.resolve() };
};

/** For what is not there and is stood in for: undefined. Any other fault is thrown on. */
const unlessMissing =
  (create: StorageAddress['create']) =>
  (error: unknown): undefined => {
    if (create === 'in-memory' && error instanceof StoreFault && error.kind === 'missing') return;
    throw error;
  };

/** Opens what belongs to something that is open; that is closed where this fails. */
const orClose = async <A>(close: () => Promise<void>, open: () => Promise<A>): Promise<A> => {
  try {
    return await open();
  } catch (error) {
    await close();
    throw error;
  }
};

/** Only an empty store may get a new keyring: a lost one of a store with events must be noticed, not replaced. */
const openKeyring = async (path: string, create: StorageAddress['create'], events: EventStore) =>
  openSqliteKeyring(path, { create: create === true && (await events.head()) === undefined });

const openSqlite = async (path: string, { store, keyring = `${path}.keys`, create, synchronous }: StorageAddress): Promise<Storage> => {
  const options = { create: create === true, ...(synchronous === undefined ? {} : { synchronous }) };
  const opened = await openSqliteStore(path, options).catch(unlessMissing(create));
  if (opened === undefined) return openMemory();
  return orClose(opened.close, async () => {
    const keys = await openKeyring(keyring, create, opened.events);
    return {
      events: opened.events,
      documents: opened.documents,
      keyring: keys,
      address: path,
      openedAt: { store, keyring },
      reading: opened.reading,
      close: async () => {
        await keys.close();
        await opened.close();
      },
    };
  });
};

/** Read models of events that are kept elsewhere. They can always be made anew. */
const openDocuments = async (path: string, create: StorageAddress['create']): Promise<DocumentStore> =>
  (await openSqliteDocuments(path, { create: create !== 'in-memory' }).catch(unlessMissing(create))) ?? memoryDocumentStore({ sha256 });

/** Events on EventStoreDB; read models and keys in files here. */
const openEventStore = async ({ store, readStore = DEFAULT_READ_STORE, create, ...address }: StorageAddress): Promise<Storage> => {
  const readPath = pathOf(readStore);
  const keyring = address.keyring ?? `${readPath}.keys`;
  const { BadConnectionString, openEventStoreDb } = await import('@tirkeu/store-eventstoredb');
  const opened = await openEventStoreDb({ connectionString: store, create: create === true })
    .catch((error: unknown) => {
      throw error instanceof BadConnectionString ? new BadAddress(store, error.message) : error;
    })
    .catch(unlessMissing(create));
  if (opened === undefined) return openMemory();
  const { events, close } = opened;
  return orClose(close, async () => {
    const documents = await openDocuments(readPath, create);
    return orClose(documents.close, async () => {
      const keys = await openKeyring(keyring, create, events);
      return {
        events,
        documents,
        keyring: keys,
        ...(create === 'in-memory' ? {} : { openedAt: { store, keyring, readStore } }),
        reading: (work) => work({ events, documents }),
        close: async () => {
          await keys.close();
          await documents.close();
          await close();
        },
      };
    });
  });
};

/** The path in a `sqlite:PATH`. */
const pathOf = (address: string): string => {
  const path = address.startsWith('sqlite:') ? address.slice('sqlite:'.length) : '';
  if (path === '') throw new BadAddress(address);
  return path;
};

/** Opens the storage at an address. Throws `BadAddress` for an address that means nothing, a `StoreFault` for one that fails. */
export const openStorage = async (address: StorageAddress): Promise<Storage> => {
  const { store } = address;
  if (store === 'memory:') return openMemory();
  return /^esdb(\+discover)?:\/\//.test(store) ? openEventStore(address) : openSqlite(pathOf(store), address);
};
