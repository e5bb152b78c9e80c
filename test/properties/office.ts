import { importFolder, type Office, openStorage, readOffice, type Storage } from '@tirkeu/application';
import type { CalendarDate } from '@tirkeu/domain';
import { tables } from '@tirkeu/projections';

/** How many cases each property tries: few in CI, many where one asks for it. */
export const runs = (few: number): number => {
  const times = Number(process.env['TIRKEU_PROPERTY_RUNS'] ?? '1');
  return Math.max(1, Math.round(few * times));
};

/** Where a property starts from: each run of the tests tries the same cases, unless a seed is given. */
export const seed = Number(process.env['TIRKEU_PROPERTY_SEED'] ?? '4');

export const withMemory = async <A>(work: (storage: Storage) => Promise<A>): Promise<A> => {
  const storage = await openStorage({ store: 'memory:', create: true });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
};

/** Imports; what came of it. */
export const take = (storage: Storage, files: ReadonlyMap<string, Uint8Array>, dryRun = false) =>
  importFolder(storage, files, { actor: 'tester', dryRun });

/** The nine tables of an office. */
export const tablesOf = (office: Office, asOf?: string): Readonly<Record<string, readonly (readonly string[])[]>> =>
  Object.fromEntries(tables.map(({ name, build }) => [name, build(office.register, office.open, asOf as CalendarDate | undefined).rows]));

export { readOffice, type Storage };
