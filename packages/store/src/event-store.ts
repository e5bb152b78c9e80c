import type { Either } from 'fp-ts/lib/Either.js';

/** The name of a stream: ASCII, its category before the first dash. */
export type StreamName = string;

/** A place in the log of one store, opaque: it can only be read after. */
export type Position = string;

/** What a stream must look like for an append to happen: its last revision, or one of three words. Revisions count from 0. */
export type ExpectedRevision = number | 'no-stream' | 'stream-exists' | 'any';

/** What is known of an event besides its body. */
export type EventMetadata = {
  /** The date of the document that the event came with, `yyyy-mm-dd`. */
  readonly documentOn?: string;
  readonly actor: string;
  readonly commandId: string;
  readonly causationId?: string;
  readonly correlationId?: string;
  readonly importId?: string;
  /** For an event that a document posted: `STREAM@REVISION` of the document's event. */
  readonly postedFrom?: string;
};

/** An event on its way into a store. `recordedAt` is given only by a copy from another store. */
export type NewEvent = {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: EventMetadata;
  readonly recordedAt?: string;
};

/** An event as a store gives it back. `recordedAt` is UTC, ISO 8601. */
export type StoredEvent = Required<NewEvent> & {
  readonly stream: StreamName;
  readonly revision: number;
  readonly position: Position;
  /** The body as `JSON.stringify` writes it, from a store that keeps that text and was asked for it. */
  readonly text?: string;
};

/** Events for one stream, at least one. */
export type Append = { readonly stream: StreamName; readonly expected: ExpectedRevision; readonly events: readonly NewEvent[] };

/** Where the last event of an append came to stand. */
export type Appended = { readonly revision: number; readonly position: Position };

/** Somebody wrote first: not a fault but an answer. */
export type WrongRevision = { readonly stream: StreamName; readonly expected: ExpectedRevision; readonly actual: number | 'no-stream' };

/** Part of the log in global order; `position` is that of the last event looked at, whether or not a filter let it through. */
export type Page = { readonly events: readonly StoredEvent[]; readonly position: Position };

export type StreamReading = { readonly from?: number; readonly direction?: 'forwards' | 'backwards'; readonly limit?: number };

/** Prefixes are meant letter by letter. A list that is left out lets everything through, an empty one nothing. */
export type Filter = { readonly streamPrefixes?: readonly string[]; readonly types?: readonly string[] };

/** Streams whose names come after one in code-point order, up to one that is included. */
export type StreamRange = { readonly afterStream?: StreamName | undefined; readonly upToStream?: StreamName | undefined };

/** After a position, up to one that is included. `order` stream: all events of a stream together, streams by name in code-point order; positions then have no meaning. */
export type LogReading = Filter &
  StreamRange & {
    /** What becomes of an event whose stored text is damaged: a fault (the default), or it passes with `data: undefined`. */
    readonly damaged?: 'fault' | 'pass';
    /** Whether events are to come with the texts of their bodies, where the store keeps them. */
    readonly texts?: boolean;
    readonly after?: Position;
    readonly upTo?: Position;
    readonly pageSize?: number;
    readonly order?: 'global' | 'stream';
  };

/** What an `AbortSignal` is to a pure package. */
export type StopSignal = {
  readonly aborted: boolean;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
};

/** Reading, from the store as it is or from one moment of it. */
export type EventReader = {
  readonly readStream: (stream: StreamName, reading?: StreamReading) => Promise<readonly StoredEvent[]>;
  /** Many small streams, whole; a stream that does not exist is an empty list. */
  readonly readStreams: (streams: readonly StreamName[]) => Promise<ReadonlyMap<StreamName, readonly StoredEvent[]>>;
  readonly readAll: (reading?: LogReading) => AsyncIterable<Page>;
  /** The names of all streams, in code-point order. */
  readonly streamNames: () => Promise<readonly StreamName[]>;
  /** The position of the last event, or undefined in an empty store. */
  readonly head: () => Promise<Position | undefined>;
  readonly count: () => Promise<number>;
};

/**
 * Where events are kept. Wrong revisions are values; whatever else fails is a thrown `StoreFault`.
 * The same append again gives the earlier answer; an id that is recorded anywhere else is the fault `duplicate-event-id`.
 * What else the port means is told by the behaviours in `@tirkeu/store/conformance`.
 */
export type EventStore = EventReader & {
  readonly kind: string;
  /** Whether `appendAll` is there: several streams, all or nothing. */
  readonly atomicBatches: boolean;
  readonly append: (append: Append) => Promise<Either<WrongRevision, Appended>>;
  readonly appendAll: (appends: readonly Append[]) => Promise<Either<WrongRevision, readonly Appended[]>>;
  /** Catches up after a position, then follows; ends when the signal aborts or the store closes. */
  readonly subscribe: (
    following: Filter & { readonly after?: Position; readonly signal: StopSignal; readonly damaged?: 'fault' | 'pass' },
  ) => AsyncIterable<Page>;
  /** An id made when the store was created. */
  readonly identity: () => Promise<string>;
  readonly close: () => Promise<void>;
};
