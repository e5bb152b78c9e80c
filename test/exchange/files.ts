import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder, as an import finds them. */
export const filesIn = (dir: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(dir, entry.name))]),
  );

/** A folder of the project's test data. */
export const testData = (...path: readonly string[]): string => join(import.meta.dirname, '..', ...path);
