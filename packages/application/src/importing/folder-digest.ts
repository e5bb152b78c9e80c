import { createHash } from 'node:crypto';

/** SHA-256 over the names and bytes of a folder's files, whatever their order. */
export const folderDigest = (files: ReadonlyMap<string, Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].toSorted()) {
    const bytes = files.get(name) ?? new Uint8Array();
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
};
