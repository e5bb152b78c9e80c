import type { ExpectedRevision, Filter, StreamName } from '@tirkeu/store';
import type { LogPosition } from '../log-position.ts';
import type { Stop } from '../stopping.ts';

/** An event as it goes over the wire: its body and what is known of it as texts. */
export type Proposed = {
  readonly id: string;
  readonly type: string;
  /** Whether the server is told that the body is JSON: so it is, in any case. */
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
};

/** An event as it comes over the wire, nothing of it believed yet. */
export type Recorded = {
  readonly id: string;
  readonly streamId: string;
  readonly revision: bigint;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: unknown;
  readonly metadata: unknown;
  readonly created: Date;
  readonly position?: LogPosition | undefined;
};

export type Written = { readonly revision: number; readonly position: LogPosition | undefined };

export type Direction = 'forwards' | 'backwards';

export type StreamRange = { readonly from?: number; readonly direction: Direction; readonly limit?: number };

/** `from` is read too. Without a filter system events come as well; with one, `{}` among them, the server leaves them out. */
export type LogRange = {
  readonly from?: LogPosition | undefined;
  readonly direction: Direction;
  readonly limit?: number;
  readonly filter?: Filter;
};

/** What a subscription brought: all that had come, in order. */
export type Catch = {
  readonly events: readonly Recorded[];
  /** The server has looked at everything up to here, and these were all that passed. */
  readonly checkpoint: LogPosition | undefined;
  /** The server has reached the end of the log; said once. */
  readonly caughtUp: boolean;
};

/** A subscription. `take` gives what has come, waiting for it at most so long; it throws when the subscription broke. */
export type Feed = {
  readonly take: (milliseconds: number, stop: Stop) => Promise<Catch>;
  readonly close: () => void;
};

/** All that is asked of a client of EventStoreDB. Readings bring several events at once, as they come. Everything that fails is a `DriverError`; once it is closed, everything fails. */
export type Driver = {
  readonly append: (stream: StreamName, expected: ExpectedRevision, events: readonly Proposed[]) => Promise<Written>;
  /** Nothing for a stream that does not exist. */
  readonly readStream: (stream: StreamName, range: StreamRange) => AsyncIterable<readonly Recorded[]>;
  readonly readLog: (range: LogRange) => AsyncIterable<readonly Recorded[]>;
  readonly subscribe: (filter: Filter, after: LogPosition | undefined) => Feed;
  readonly close: () => Promise<void>;
};
