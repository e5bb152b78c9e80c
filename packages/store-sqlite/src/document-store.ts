import { randomUUID } from 'node:crypto';
import { type Checkpoint, type DocumentStore, type Rebuild, StoreFault, type StoredDocument } from '@tirkeu/store';
import { left, right } from 'fp-ts/lib/Either.js';
import type { Connection } from './connection.ts';
import { documentDigest } from './document-digest.ts';
import { packed, unpacked } from './packed-text.ts';
import { checkpointOf, documentReader, livingGeneration } from './document-reader.ts';

const same = (one: Checkpoint | undefined, other: Checkpoint | undefined): boolean =>
  one?.position === other?.position && one?.version === other?.version && one?.store === other?.store;

type PackedDocument = { readonly key: string; readonly body: Uint8Array };

const packedDocument = ({ key, body }: StoredDocument): PackedDocument => ({ key, body: packed(body) });

/** Documents over the one connection that writes. */
export const documentStore = (connection: Connection, close: () => Promise<void>): DocumentStore => {
  const newGeneration = (model: string, aim: string | undefined, ticket: string | undefined): number =>
    Number(
      connection.row('INSERT INTO generations (model, aim, ticket) VALUES (?, ?, ?) RETURNING id', model, aim ?? null, ticket ?? null)?.[0],
    );

  const setModel = (model: string, generation: number, { position, version, store }: Checkpoint): void => {
    const sql = 'INSERT OR REPLACE INTO models (name, generation, version, store, position) VALUES (?, ?, ?, ?, ?)';
    connection.run(sql, model, generation, version, store, position ?? null);
  };

  const put = (generation: number, documents: readonly PackedDocument[]): void => {
    const sql =
      'INSERT INTO documents (generation, key, body) VALUES (?, ?, ?) ON CONFLICT (generation, key) DO UPDATE SET body = excluded.body';
    for (const { key, body } of documents) connection.run(sql, generation, key, body);
  };

  const clear = (generation: number): void => {
    connection.run('DELETE FROM documents WHERE generation = ?', generation);
    connection.run('DELETE FROM notes WHERE generation = ?', generation);
    connection.run('DELETE FROM generations WHERE id = ?', generation);
  };

  /** Takes away what killed rebuilds and earlier lives left behind, all but one generation. */
  const tidy = (model: string, kept: number): void => {
    const others = 'SELECT id FROM generations WHERE model = ? AND id <> ? AND id <> ?';
    for (const [generation] of connection.rows(others, model, livingGeneration(connection, model), kept)) clear(Number(generation));
  };

  const rebuild = (model: string, ticket: string): Rebuild => {
    const growing = (): number | undefined => {
      const found = connection.row('SELECT id FROM generations WHERE model = ? AND ticket = ?', model, ticket);
      return found === undefined || livingGeneration(connection, model) === found[0] ? undefined : Number(found[0]);
    };
    const ours = (): number => {
      const generation = growing();
      if (generation !== undefined) return generation;
      const help = 'This rebuild has ended, or another one of the same read model took its place. Wait for that one, or start anew.';
      throw new StoreFault('locked', `${connection.place}: ${model}`, help);
    };
    return {
      ticket,
      put: (documents, note) => {
        const written = documents.map(packedDocument);
        const noted = note === undefined ? [] : [packedDocument(note)];
        return connection.writeSoon(() => {
          const generation = ours();
          put(generation, written);
          for (const { key, body } of noted)
            connection.run('INSERT OR REPLACE INTO notes (generation, key, body) VALUES (?, ?, ?)', generation, key, body);
        });
      },
      notes: () =>
        connection.read(() =>
          connection
            .rows('SELECT key, body FROM notes WHERE generation = ? ORDER BY key', ours())
            .map(([key, body]) => ({ key: String(key), body: unpacked(body) })),
        ),
      digest: () => connection.read(() => documentDigest(connection, ours())),
      finish: async (checkpoint) => {
        const generation = await connection.write(() => {
          const finished = ours();
          setModel(model, finished, checkpoint);
          connection.run('DELETE FROM notes WHERE generation = ?', finished);
          return finished;
        });
        await connection.write(() => {
          if (livingGeneration(connection, model) === generation) tidy(model, generation);
        });
      },
      abandon: () =>
        connection.write(() => {
          const generation = growing();
          if (generation !== undefined) clear(generation);
        }),
    };
  };

  /** The generation that was begun with an aim and left; it gets a new ticket, so that whoever began it is locked out. */
  const takenUp = (model: string, aim: string | undefined, ticket: string): number | undefined => {
    if (aim === undefined) return undefined;
    const sql = 'UPDATE generations SET ticket = ? WHERE model = ? AND aim = ? AND id <> ? RETURNING id';
    const found = connection.row(sql, ticket, model, aim, livingGeneration(connection, model));
    return found === undefined ? undefined : Number(found[0]);
  };

  return {
    ...documentReader(connection),
    commit: ({ model, puts, deletes = [], checkpoint, expected }) =>
      // what a power cut takes back is folded again from the log, from the checkpoint that is left
      connection.writeSoon(() => {
        const actual = checkpointOf(connection, model);
        if (!same(actual, expected)) return left({ actual });
        const generation = actual === undefined ? newGeneration(model, undefined, undefined) : livingGeneration(connection, model);
        for (const key of deletes) connection.run('DELETE FROM documents WHERE generation = ? AND key = ?', generation, key);
        put(generation, puts.map(packedDocument));
        setModel(model, generation, checkpoint);
        return right(undefined);
      }),
    startRebuild: async (model, aim) => {
      const ticket = randomUUID();
      await connection.write(() => {
        const generation = takenUp(model, aim, ticket) ?? newGeneration(model, aim, ticket);
        tidy(model, generation);
      });
      return rebuild(model, ticket);
    },
    joinRebuild: (model, ticket) => Promise.resolve(rebuild(model, ticket)),
    digest: (model) => connection.read(() => documentDigest(connection, livingGeneration(connection, model))),
    close,
  };
};
