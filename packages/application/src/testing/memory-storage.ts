import { randomBytes, randomUUID } from 'node:crypto';
import { type DocumentStore, type EventStore, type Rebuild, memoryDocumentStore, memoryEventStore, memoryKeyring } from '@tirkeu/store';
import * as either from 'fp-ts/lib/Either.js';
import { sha256, type Storage } from '../acts/index.ts';

/** A storage in memory for tests, with or without transactions over streams. */
export const memoryStorage = (atomicBatches = true): Storage => {
  const events = memoryEventStore({ now: () => '2026-01-01T00:00:00.000Z', id: randomUUID(), atomicBatches });
  const documents = memoryDocumentStore({ sha256 });
  const keyring = memoryKeyring({ random: (bytes) => randomBytes(bytes) });
  return { events, documents, keyring, reading: (work) => work({ events, documents }), close: () => Promise.resolve() };
};

/** The death of a process. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** An event store whose process is killed before the append after so many. */
export const killedAfterAppends = (store: EventStore, appends: number): EventStore => {
  let left = appends;
  return {
    ...store,
    append: async (append) => {
      if (left === 0) throw new Killed();
      left -= 1;
      return store.append(append);
    },
  };
};

/** An event store where somebody else is first at the append after so many, to whatever stream that goes, and writes nothing that matters. */
export const overtakenAtAppend = (store: EventStore, appends: number): EventStore => {
  let left = appends;
  return {
    ...store,
    append: async (append) => {
      left -= 1;
      if (left !== -1) return store.append(append);
      return either.left({ stream: append.stream, expected: append.expected, actual: 'no-stream' });
    },
  };
};

/** A document store whose process is killed at the commit after so many: before it is done, or after it is done and before anybody knows. */
export const killedAtCommit = (store: DocumentStore, commits: number, moment: 'before' | 'after'): DocumentStore => {
  let left = commits;
  return {
    ...store,
    commit: async (change) => {
      if (left > 0) {
        left -= 1;
        return store.commit(change);
      }
      if (moment === 'after') await store.commit(change);
      throw new Killed();
    },
  };
};

/** A document store whose process is killed at the write of a rebuild after so many. */
export const killedAtPut = (store: DocumentStore, puts: number, moment: 'before' | 'after'): DocumentStore => {
  let left = puts;
  const dying = (rebuild: Rebuild): Rebuild => ({
    ...rebuild,
    put: async (documents, note) => {
      if (left > 0) {
        left -= 1;
        return rebuild.put(documents, note);
      }
      if (moment === 'after') await rebuild.put(documents, note);
      throw new Killed();
    },
  });
  return { ...store, startRebuild: async (model, aim) => dying(await store.startRebuild(model, aim)) };
};
