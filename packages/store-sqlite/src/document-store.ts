import { type Checkpoint, type DocumentStore, type Rebuild, StoreFault, type StoredDocument } from '@tirkeu/store';
import { left, right } from 'fp-ts/lib/Either.js';
import type { Connection } from './connection.ts';
import { documentDigest } from './document-digest.ts';
import { checkpointOf, documentReader, livingGeneration } from './document-reader.ts';

const same = (one: Checkpoint | undefined, other: Checkpoint | undefined): boolean =>
  one?.position === other?.position && one?.version === other?.version && one?.store === other?.store;

/** Documents over the one connection that writes. */
export const documentStore = (connection: Connection, close: () => Promise<void>): DocumentStore => {
  const newGeneration = (model: string): number =>
    Number(connection.row('INSERT INTO generations (model) VALUES (?) RETURNING id', model)?.[0]);

  const setModel = (model: string, generation: number, { position, version, store }: Checkpoint): void => {
    const sql = 'INSERT OR REPLACE INTO models (name, generation, version, store, position) VALUES (?, ?, ?, ?, ?)';
    connection.run(sql, model, generation, version, store, position ?? null);
  };

  const put = (generation: number, documents: readonly StoredDocument[]): void => {
    const sql =
      'INSERT INTO documents (generation, key, body) VALUES (?, ?, ?) ON CONFLICT (generation, key) DO UPDATE SET body = excluded.body';
    for (const { key, body } of documents) connection.run(sql, generation, key, body);
  };

  /** Takes away what killed rebuilds and earlier lives left behind. */
  const tidy = (model: string): void => {
    const living = livingGeneration(connection, model);
    for (const [generation] of connection.rows('SELECT id FROM generations WHERE model = ? AND id <> ?', model, living)) {
      connection.run('DELETE FROM documents WHERE generation = ?', Number(generation));
      connection.run('DELETE FROM generations WHERE id = ?', Number(generation));
    }
  };

  const rebuild = (model: string, generation: number): Rebuild => {
    const mustGrow = (): void => {
      const isThere = connection.row('SELECT id FROM generations WHERE id = ?', generation) !== undefined;
      if (isThere && livingGeneration(connection, model) !== generation) return;
      const help = 'This rebuild has ended, or another one of the same read model took its place. Wait for that one, or start anew.';
      throw new StoreFault('locked', `${connection.place}: ${model}`, help);
    };
    return {
      put: (documents) =>
        connection.write(() => {
          mustGrow();
          put(generation, documents);
        }),
      digest: () =>
        connection.read(() => {
          mustGrow();
          return documentDigest(connection, generation);
        }),
      finish: async (checkpoint) => {
        await connection.write(() => {
          mustGrow();
          setModel(model, generation, checkpoint);
        });
        await connection.write(() => {
          if (livingGeneration(connection, model) === generation) tidy(model);
        });
      },
      abandon: () =>
        connection.write(() => {
          if (livingGeneration(connection, model) === generation) return;
          connection.run('DELETE FROM documents WHERE generation = ?', generation);
          connection.run('DELETE FROM generations WHERE id = ?', generation);
        }),
    };
  };

  return {
    ...documentReader(connection),
    commit: ({ model, puts, deletes = [], checkpoint, expected }) =>
      connection.write(() => {
        const actual = checkpointOf(connection, model);
        if (!same(actual, expected)) return left({ actual });
        const generation = actual === undefined ? newGeneration(model) : livingGeneration(connection, model);
        for (const key of deletes) connection.run('DELETE FROM documents WHERE generation = ? AND key = ?', generation, key);
        put(generation, puts);
        setModel(model, generation, checkpoint);
        return right(undefined);
      }),
    startRebuild: async (model) => {
      const generation = await connection.write(() => {
        tidy(model);
        return newGeneration(model);
      });
      return rebuild(model, generation);
    },
    digest: (model) => connection.read(() => documentDigest(connection, livingGeneration(connection, model))),
    close,
  };
};
