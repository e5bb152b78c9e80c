import { createHash } from 'node:crypto';
import type { Connection } from './connection.ts';
import { plainBytes } from './packed-text.ts';

/** SHA-256 of a generation's documents; BINARY order is the order of code points. */
export const documentDigest = (connection: Connection, generation: number): string => {
  const hash = createHash('sha256');
  for (const [key, body] of connection.each('SELECT key, body FROM documents WHERE generation = ? ORDER BY key', generation)) {
    hash
      .update(`${String(key)}\n`)
      .update(plainBytes(body))
      .update('\n');
  }
  return hash.digest('hex');
};
