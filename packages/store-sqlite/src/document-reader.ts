import type { Checkpoint, DocumentStore } from '@tirkeu/store';
import type { Connection } from './connection.ts';
import { unpacked } from './packed-text.ts';
import { prefixRanges } from './prefix-ranges.ts';
import { rangeCondition } from './range-condition.ts';

export type DocumentReader = Pick<DocumentStore, 'snapshot' | 'checkpoint' | 'getMany'>;

/** No generation has this number: a model that was never written has no documents. */
const noGeneration = 0;

export const livingGeneration = (connection: Connection, model: string): number =>
  Number(connection.row('SELECT generation FROM models WHERE name = ?', model)?.[0] ?? noGeneration);

export const checkpointOf = (connection: Connection, model: string): Checkpoint | undefined => {
  const row = connection.row('SELECT position, version, store FROM models WHERE name = ?', model);
  if (row === undefined) return undefined;
  const [position, version, store] = row as readonly [string | null, string, string];
  return { position: position ?? undefined, version, store };
};

/** Reads documents over a connection, each answer from one moment. */
export const documentReader = (connection: Connection): DocumentReader => ({
  getMany: (model, keys) =>
    connection.read(() => {
      const generation = livingGeneration(connection, model);
      const found = new Map<string, string>();
      for (const key of keys) {
        const body = connection.row('SELECT body FROM documents WHERE generation = ? AND key = ?', generation, key)?.[0];
        if (body !== undefined) found.set(key, unpacked(body));
      }
      return found;
    }),
  snapshot: (model, prefixes) =>
    connection.read(() => {
      const generation = livingGeneration(connection, model);
      const documents = prefixRanges(prefixes).flatMap((range) => {
        const { sql, values } = rangeCondition('key', range);
        const rows = connection.rows(`SELECT key, body FROM documents WHERE generation = ? AND ${sql} ORDER BY key`, generation, ...values);
        return rows.map(([key, body]) => ({ key: String(key), body: unpacked(body) }));
      });
      return { checkpoint: checkpointOf(connection, model), documents };
    }),
  checkpoint: (model) => connection.read(() => checkpointOf(connection, model)),
});
