import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The place named is not a folder. */
export class NotAFolder extends Error {
  override readonly name = 'NotAFolder';
}

/** The files of an exchange folder: `policy.json` and every `.csv` at its top level; other files and folders are ignored. */
export const readDirectory = async (directory: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const found = await stat(directory).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new NotAFolder(`${directory} is not a folder`);
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && (entry.name === 'policy.json' || entry.name.endsWith('.csv')))
    .map((entry) => entry.name);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name))] as const)));
};
