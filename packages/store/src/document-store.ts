import type { Either } from 'fp-ts/lib/Either.js';
import type { Position } from './event-store.ts';

/** How far a read model has come: which store it follows, after which position, folded by which version of the fold. */
export type Checkpoint = { readonly position: Position | undefined; readonly version: string; readonly store: string };

export type StoredDocument = { readonly key: string; readonly body: string };

/** Documents and the checkpoint they are true for, written in one transaction: deletes, then puts. */
export type DocumentChange = {
  readonly model: string;
  readonly puts: readonly StoredDocument[];
  readonly deletes?: readonly string[];
  readonly checkpoint: Checkpoint;
  /** The checkpoint that the change was computed from: another projector that moved it meanwhile is found out. */
  readonly expected: Checkpoint | undefined;
};

/** Another projector moved the checkpoint. */
export type Fenced = { readonly actual: Checkpoint | undefined };

/** A model's documents as of one checkpoint, in code-point order of their keys. */
export type ModelSnapshot = { readonly checkpoint: Checkpoint | undefined; readonly documents: readonly StoredDocument[] };

/** A new generation of a model, written beside the living one. One that is started later takes its place: then this one is `locked`. */
export type Rebuild = {
  /** By which others take part in it, see `joinRebuild`. */
  readonly ticket: string;
  /** Writes documents and, in the same transaction, a note of what part of the work they are: one a key, forgotten when the rebuild ends. */
  readonly put: (documents: readonly StoredDocument[], note?: StoredDocument) => Promise<void>;
  /** The notes that were written, in code-point order of their keys. */
  readonly notes: () => Promise<readonly StoredDocument[]>;
  readonly digest: () => Promise<string>;
  /** Makes the new generation the living one, in one transaction. */
  readonly finish: (checkpoint: Checkpoint) => Promise<void>;
  readonly abandon: () => Promise<void>;
};

/** Where read models are kept. Bodies are texts; what fails is a thrown `StoreFault`. */
export type DocumentStore = {
  readonly getMany: (model: string, keys: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** All documents whose keys begin with one of the prefixes (all without), and the checkpoint, from one moment. */
  readonly snapshot: (model: string, prefixes?: readonly string[]) => Promise<ModelSnapshot>;
  readonly checkpoint: (model: string) => Promise<Checkpoint | undefined>;
  readonly commit: (change: DocumentChange) => Promise<Either<Fenced, void>>;
  /**
   * Begins a new generation. With an aim, one that was begun with the same aim and never ended is taken up as it was left, documents
   * and notes; any other that was left is cleared away.
   */
  readonly startRebuild: (model: string, aim?: string) => Promise<Rebuild>;
  /** Takes part in a rebuild that goes on, over another connection perhaps. Where it has ended, whatever is done with it is `locked`. */
  readonly joinRebuild: (model: string, ticket: string) => Promise<Rebuild>;
  /** SHA-256, hexadecimal, over key, line feed, body, line feed of all documents in code-point order of their keys. */
  readonly digest: (model: string) => Promise<string>;
  readonly close: () => Promise<void>;
};
