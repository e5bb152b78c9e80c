import { isLeft } from 'fp-ts/lib/Either.js';
import type { Checkpoint, DocumentStore, StoredDocument } from '../document-store.ts';

/** An empty store of documents for one behaviour. */
export type OpenedDocumentStore = {
  readonly store: DocumentStore;
  /** Closes the store and opens what it left. Absent where nothing outlives the store. */
  readonly reopen?: () => Promise<DocumentStore>;
  readonly close: () => Promise<void>;
};

export type OpenDocumentStore = () => Promise<OpenedDocumentStore>;

export const at = (position: number): Checkpoint => ({ position: String(position), version: 'fold-1', store: 'store-1' });

/** Documents by key: the body is the key with a word before it. */
export const documents = (keys: readonly string[], word = 'body'): readonly StoredDocument[] =>
  keys.map((key) => ({ key, body: `${word} of ${key}` }));

type Given = { readonly puts?: readonly StoredDocument[]; readonly deletes?: readonly string[]; readonly model?: string };

/** Commits what must go through, whatever the checkpoint is, and moves it to a position. */
export const committed = async (
  store: DocumentStore,
  position: number,
  { puts = [], deletes, model = 'student' }: Given = {},
): Promise<void> => {
  const expected = await store.checkpoint(model);
  const outcome = await store.commit({ model, puts, checkpoint: at(position), expected, ...(deletes === undefined ? {} : { deletes }) });
  if (isLeft(outcome)) throw new Error('fenced');
};
