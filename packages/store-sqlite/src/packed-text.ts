import type { SQLOutputValue } from 'node:sqlite';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Shorter ones are kept as they are: most documents are small, and opening a decompressor for each costs more than it saves. */
const WORTH_PACKING = 2048;

/** Small chunks and the lowest level: bodies repeat themselves so much that more effort finds little more. */
const settings = { chunkSize: 4096, params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** How whatever zstd has packed begins; no text in UTF-8 does. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x28 && bytes[1] === 0xb5;

const encoder = new TextEncoder();

/** Where texts are written before they are packed, up to a length. With a buffer for each, the garbage collector worked as long as zstd. */
const desk = new Uint8Array(3 * 262_144);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  3 * text.length > desk.length ? Buffer.from(text) : desk.subarray(0, encoder.encodeInto(text, desk).written);

/** A text as it is kept. */
export const packed = (text: string): Uint8Array<ArrayBuffer> =>
  text.length < WORTH_PACKING && Buffer.byteLength(text) < WORTH_PACKING ? Buffer.from(text) : zstdCompressSync(bytesOf(text), settings);

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
