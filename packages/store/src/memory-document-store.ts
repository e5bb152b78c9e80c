import { compareCodePoints } from '@tirkeu/domain/kernel';
import { left, right } from 'fp-ts/lib/Either.js';
import type { Checkpoint, DocumentStore, Rebuild, StoredDocument } from './document-store.ts';
import { StoreFault } from './store-fault.ts';

/** What documents in memory take from the world: SHA-256 of a text in UTF-8, hexadecimal. */
export type MemoryDocumentStoreOptions = { readonly sha256: (text: string) => string };

type Documents = Map<string, string>;
type Model = { readonly documents: Documents; readonly checkpoint: Checkpoint };

/** What a rebuild is still writing. `ticket` is another one for whoever takes it up. */
type Growing = { readonly aim: string | undefined; readonly ticket: string; readonly documents: Documents; readonly notes: Documents };

/** What was written, by model: the living generations, and those that are growing. */
export type MemoryShelves = { readonly living: Map<string, Model>; readonly growing: Map<string, Growing>; tickets: number };

export const emptyShelves = (): MemoryShelves => ({ living: new Map(), growing: new Map(), tickets: 0 });

const same = (one: Checkpoint | undefined, other: Checkpoint | undefined): boolean =>
  one?.position === other?.position && one?.version === other?.version && one?.store === other?.store;

const sorted = (documents: Documents): readonly StoredDocument[] =>
  [...documents].map(([key, body]) => ({ key, body })).toSorted((a, b) => compareCodePoints(a.key, b.key));

/** Documents on shelves that may be those of an earlier store. */
export const memoryDocumentStoreOn = (shelves: MemoryShelves, { sha256 }: MemoryDocumentStoreOptions): DocumentStore => {
  const { living, growing } = shelves;
  const documentsOf = (model: string): Documents => living.get(model)?.documents ?? new Map();

  const digestOf = (documents: Documents): string =>
    sha256(
      sorted(documents)
        .map(({ key, body }) => `${key}\n${body}\n`)
        .join(''),
    );

  const rebuild = (model: string, ticket: string): Rebuild => {
    const isOurs = (): boolean => growing.get(model)?.ticket === ticket;
    const ours = (): Growing => {
      const generation = growing.get(model);
      if (generation?.ticket === ticket) return generation;
      throw new StoreFault('locked', model, 'This rebuild has ended, or another one of the same model took its place.');
    };
    return {
      ticket,
      put: async (puts, note) => {
        const { documents, notes } = ours();
        for (const { key, body } of puts) documents.set(key, body);
        if (note !== undefined) notes.set(note.key, note.body);
      },
      notes: async () => sorted(ours().notes),
      digest: async () => digestOf(ours().documents),
      finish: async (checkpoint) => {
        living.set(model, { documents: ours().documents, checkpoint });
        growing.delete(model);
      },
      abandon: async () => {
        if (isOurs()) growing.delete(model);
      },
    };
  };

  return {
    getMany: async (model, keys) => {
      const documents = documentsOf(model);
      const found = new Map<string, string>();
      for (const key of keys) {
        const body = documents.get(key);
        if (body !== undefined) found.set(key, body);
      }
      return found;
    },
    snapshot: async (model, prefixes) => ({
      checkpoint: living.get(model)?.checkpoint,
      documents: sorted(documentsOf(model)).filter(
        ({ key }) => prefixes === undefined || prefixes.some((prefix) => key.startsWith(prefix)),
      ),
    }),
    checkpoint: async (model) => living.get(model)?.checkpoint,
    commit: async ({ model, puts, deletes = [], checkpoint, expected }) => {
      const actual = living.get(model)?.checkpoint;
      if (!same(actual, expected)) return left({ actual });
      const documents = documentsOf(model);
      for (const key of deletes) documents.delete(key);
      for (const { key, body } of puts) documents.set(key, body);
      living.set(model, { documents, checkpoint });
      return right(undefined);
    },
    startRebuild: async (model, aim) => {
      const left = growing.get(model);
      const { documents, notes } =
        aim !== undefined && left?.aim === aim ? left : { documents: new Map<string, string>(), notes: new Map<string, string>() };
      const ticket = String((shelves.tickets += 1));
      growing.set(model, { aim, ticket, documents, notes });
      return rebuild(model, ticket);
    },
    joinRebuild: async (model, ticket) => rebuild(model, ticket),
    digest: async (model) => digestOf(documentsOf(model)),
    close: async () => undefined,
  };
};

/** Read models in memory. Nothing outlives the process. */
export const memoryDocumentStore = (options: MemoryDocumentStoreOptions): DocumentStore => memoryDocumentStoreOn(emptyShelves(), options);
