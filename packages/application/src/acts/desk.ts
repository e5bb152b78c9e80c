import type { DocumentStore, EventReader, EventStore, Keyring } from '@tirkeu/store';

/** One moment of a storage, for reading. */
export type Moment = { readonly events: EventReader; readonly documents: Pick<DocumentStore, 'snapshot' | 'checkpoint' | 'getMany'> };

/** How a storage was opened, so that another thread can open it too. */
export type OpenedAt = { readonly store: string; readonly keyring: string; readonly readStore?: string };

/** Events, read models and keys of one office. */
export type Storage = {
  readonly events: EventStore;
  readonly documents: DocumentStore;
  readonly keyring: Keyring;
  /** The path by which another thread can open the same store to read. */
  readonly address?: string;
  /** How another thread can open the whole storage; not there for one in memory. */
  readonly openedAt?: OpenedAt;
  /** Reads as of one moment, whatever is written meanwhile. */
  readonly reading: <A>(work: (moment: Moment) => Promise<A>) => Promise<A>;
  readonly close: () => Promise<void>;
};

/** Who acts, and as part of what. */
export type Act = {
  readonly actor: string;
  readonly commandId: string;
  readonly importId?: string;
  /** What the act was asked for by: the cause of its events, by which the same request is known again. */
  readonly request?: string;
};
