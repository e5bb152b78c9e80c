import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { importFolder, openStorage, readDirectory, readOffice, rebuild, type Storage } from '@tirkeu/application';
import { tables } from '@tirkeu/projections';

export const SAMPLE = join(import.meta.dirname, '../packages/cli/sample/academy');

export type Imported = { readonly storage: Storage; readonly path: string; readonly events: number; readonly seconds: number };

/** Imports the sample academy into a new store. */
export const importAcademy = async (folder: string): Promise<Imported> => {
  const path = join(folder, 'academy.db');
  const storage = await openStorage({ store: `sqlite:${path}`, create: true });
  const begun = performance.now();
  const { events, problems } = await importFolder(storage, await readDirectory(SAMPLE), { actor: 'bench' });
  if (problems.length > 0) throw new Error('the sample has problems');
  return { storage, path, events, seconds: (performance.now() - begun) / 1000 };
};

/** Seconds for all nine tables, documents brought up to date included. */
export const nineTables = async (storage: Storage): Promise<number> => {
  const begun = performance.now();
  const { register, open } = await readOffice(storage);
  for (const table of tables) table.build(register, open, undefined);
  return (performance.now() - begun) / 1000;
};

/** Events per second of a rebuild of all documents: decoding, folding, writing and switching included. */
export const rebuildSpeed = async (storage: Storage): Promise<number> => {
  const begun = performance.now();
  const { models } = await rebuild(storage, { check: false });
  return models.reduce((sum, { events }) => sum + events, 0) / ((performance.now() - begun) / 1000);
};

/** Events per second of reading the whole log through the store. */
export const readAllSpeed = async ({ events }: Storage): Promise<number> => {
  const begun = performance.now();
  let read = 0;
  for await (const page of events.readAll({ pageSize: 512 })) read += page.events.length;
  return read / ((performance.now() - begun) / 1000);
};

/** Events per second of a bare scan of the same rows with `JSON.parse` of body and metadata. */
export const bareScan = (path: string): number => {
  const database = new DatabaseSync(path, { readOnly: true });
  const begun = performance.now();
  let read = 0;
  for (const row of database.prepare('SELECT data, metadata FROM events ORDER BY position').iterate()) {
    JSON.parse(String(row['data']));
    JSON.parse(String(row['metadata']));
    read++;
  }
  const seconds = (performance.now() - begun) / 1000;
  database.close();
  return read / seconds;
};
