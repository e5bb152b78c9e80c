import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise } from 'yauzl';
import { Problem } from '../problems/index.ts';

const MiB = 1024 * 1024;

/** What an archive may hold. Beyond it nothing is unpacked. */
export const limits = {
  /** Of the archive itself. */
  archive: 64 * MiB,
  entries: 1000,
  /** Of everything unpacked. */
  unpacked: 512 * MiB,
} as const;

/** An archive that cannot be read as one; says nothing of what is in it. */
export class BadArchive extends Error {
  override readonly name = 'BadArchive';
}

const isTable = (name: string): boolean => name === 'policy.json' || name.endsWith('.csv');

/** The name of a file at the top of the folder, or in the one folder of an archive that was made of the folder itself. */
const placeOf = (path: string): { readonly folder: string; readonly name: string } | undefined => {
  const parts = path.split('/');
  const [first = '', second] = parts;
  if (parts.length > 2 || first === '__MACOSX') return undefined;
  return second === undefined ? { folder: '', name: first } : { folder: first, name: second };
};

const bytesOf = async (stream: Readable, most: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new Problem('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

type Found = { readonly folder: string; readonly name: string; readonly bytes: Uint8Array };

const unpacked = async (archive: Buffer): Promise<readonly Found[]> => {
  const zip = await fromBufferPromise(archive, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
  if (zip.entryCount > limits.entries) throw new Problem('too-large');
  const found: Found[] = [];
  let packed = 0;
  let left: number = limits.unpacked;
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    // entries that lie over one another would unpack the same bytes again and again
    packed += entry.compressedSize;
    if (packed > archive.length || entry.uncompressedSize > left) throw new Problem('too-large');
    const place = placeOf(entry.fileName);
    if (place === undefined || !isTable(place.name)) continue;
    if (!entry.canDecodeFileData()) throw new BadArchive('an entry that is encrypted, or packed in an unknown way');
    const bytes = await bytesOf(await zip.openReadStreamPromise(entry), left);
    left -= bytes.length;
    found.push({ ...place, bytes });
  }
  return found;
};

/** The files of an exchange folder in an archive. Others are ignored, as they are in a folder. */
export const filesIn = async (archive: Buffer): Promise<ReadonlyMap<string, Uint8Array>> => {
  const found = await unpacked(archive).catch((error: unknown) => {
    if (error instanceof Problem || error instanceof BadArchive) throw error;
    throw new BadArchive('no archive', { cause: error });
  });
  const folders = new Set(found.map(({ folder }) => folder));
  const [only] = folders;
  const folder = folders.size === 1 ? only : '';
  const files = new Map<string, Uint8Array>();
  for (const { folder: own, name, bytes } of found) {
    if (own !== folder) continue;
    if (files.has(name)) throw new BadArchive('two entries of one name');
    files.set(name, bytes);
  }
  return files;
};
