import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFolder, openMemory, readDirectory, type Storage } from '@tirkeu/application';

const EDGE = join(import.meta.dirname, '..', '..', '..', '..', 'test', 'cases', 'edge');

/** The files of a small exchange folder in which everything happens that is odd. */
export const edgeFiles = (): Promise<ReadonlyMap<string, Uint8Array>> => readDirectory(EDGE);

/** A storage with that folder taken in. */
export const edgeStorage = async (): Promise<Storage> => {
  const storage = openMemory();
  const { problems } = await importFolder(storage, await edgeFiles(), { actor: 'test' });
  if (problems.length > 0) throw new Error('the folder has problems');
  return storage;
};

/** The days as of which its tables are known, `now` among them. */
export const edgeDays = readdirSync(join(EDGE, 'expected')).map((folder) => folder.replace('as-of-', ''));

/** A table of it as expected on a day. */
export const edgeTable = (name: string, day: string): string =>
  readFileSync(join(EDGE, 'expected', day === 'now' ? day : `as-of-${day}`, `${name}.csv`), 'utf8');
