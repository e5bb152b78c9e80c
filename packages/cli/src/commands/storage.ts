import { BadAddress, openStorage, type Storage } from '@tirkeu/application';
import { type Invocation, UsageError } from '../arguments/index.ts';
import type { Environment } from './command.ts';

/** The store of an office when none is named. */
export const DEFAULT_STORE = 'sqlite:data/tirkeu.db';

/** Where an office is kept. */
export type Address = { readonly store: string; readonly keyring?: string; readonly readStore?: string };

/** Where read models and keys of an EventStoreDB are kept, as a person named it. */
export const readStoreOf = (env: Environment, { values }: Invocation): Pick<Address, 'readStore'> => {
  const readStore = values['read-store'] ?? (env['TIRKEU_READ_STORE'] || undefined);
  return readStore === undefined ? {} : { readStore };
};

/** The store and keyring that a person named, by option or by environment. */
export const addressOf = (env: Environment, invocation: Invocation): Address => {
  const { values } = invocation;
  const store = values.store ?? (env['TIRKEU_STORE'] || DEFAULT_STORE);
  const keyring = values.keyring ?? (env['TIRKEU_KEYRING'] || undefined);
  return { store, ...(keyring === undefined ? {} : { keyring }), ...readStoreOf(env, invocation) };
};

/** What a command may do with the store. `try` is a dry run: it reads what is there, and creates nothing. */
export type Purpose = 'read' | 'record' | 'try';

const creating = { read: false, record: true, try: 'in-memory' } as const;

const open = async (address: Address, purpose: Purpose): Promise<Storage> => {
  try {
    return await openStorage({ ...address, create: creating[purpose] });
  } catch (error) {
    if (!(error instanceof BadAddress)) throw error;
    const { scheme: given, said } = error;
    throw new UsageError(said === undefined ? { problem: 'not-a-store', given } : { problem: 'bad-connection-string', said });
  }
};

/** Works with a storage and closes it, whatever happens. */
export const withStorage = async <A>(address: Address, purpose: Purpose, work: (storage: Storage) => Promise<A>): Promise<A> => {
  const storage = await open(address, purpose);
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
};
