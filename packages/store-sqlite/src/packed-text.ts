import type { SQLOutputValue } from 'node:sqlite';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Small chunks and the lowest level: bodies are small, and repeat themselves so much that more effort finds little more. */
const settings = { chunkSize: 4096, params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** A text as it is kept. */
export const packed = (text: string): Uint8Array => zstdCompressSync(Buffer.from(text), settings);

/** The text's bytes in UTF-8. */
export const plainBytes = (kept: SQLOutputValue | undefined): Buffer => zstdDecompressSync(kept as Uint8Array, { chunkSize: 32_768 });

/** The text that was kept. */
export const unpacked = (kept: SQLOutputValue | undefined): string => plainBytes(kept).toString();
