import type { SQLOutputValue } from 'node:sqlite';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Shorter ones are kept as they are: most documents are small, and opening a decompressor for each costs more than it saves. */
const WORTH_PACKING = 2048;

/** Small chunks and the lowest level: bodies repeat themselves so much that more effort finds little more. */
const settings = { chunkSize: 4096, params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** How whatever zstd has packed begins; no text in UTF-8 does. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x28 && bytes[1] === 0xb5;

/** A text as it is kept. */
export const packed = (text: string): Uint8Array<ArrayBuffer> => {
  const plain = Buffer.from(text);
  return plain.length < WORTH_PACKING ? plain : zstdCompressSync(plain, settings);
};

/** The text's bytes in UTF-8. */
export const plainBytes = (kept: SQLOutputValue | undefined): Uint8Array => {
  const bytes = kept as Uint8Array;
  return isPacked(bytes) ? zstdDecompressSync(bytes, { chunkSize: 32_768 }) : bytes;
};

/** The text that was kept. */
export const unpacked = (kept: SQLOutputValue | undefined): string => {
  const bytes = plainBytes(kept);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
};
