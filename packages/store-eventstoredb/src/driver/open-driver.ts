import { BACKWARDS, END, FORWARDS, START, type StreamingRead, eventTypeFilter, streamNameFilter } from '@eventstore/db-client';
import type { ConnectionSettings } from '../connection-string.ts';
import { hideSecrets } from '../hide-secrets.ts';
import { DriverError } from './driver-error.ts';
import type { Driver, Recorded } from './driver.ts';
import { type Checkpoints, feedOf } from './feed.ts';
import { ahead, searchWindow } from './server-client.ts';
import { listening } from './listening.ts';
import { makeClient } from './make-client.ts';
import { serverFilter } from './server-filter.ts';
import { translatedError } from './translated-error.ts';
import { within } from './within.ts';

export type DriverOptions = {
  /** Until an append must have been answered. */
  readonly append: number;
  /** How long a reading may be silent. */
  readonly silence: number;
};

/** A checkpoint comes after so many times the search window. */
const checkpointInterval = 1;

/** The events of what came; a link whose event is gone has none. */
const eventsOf = (come: readonly { readonly event?: Recorded | undefined }[]): readonly Recorded[] =>
  come.map(({ event }) => event).filter((event) => event !== undefined);

/** The driver that goes through @eventstore/db-client. Nothing is connected before it is needed. */
export const openDriver = (settings: ConnectionSettings, { append, silence }: DriverOptions): Driver => {
  const hide = hideSecrets(settings.credentials);
  const client = makeClient(settings);
  let isClosed = false;
  /** What the end of the client cuts off looks to its reader like an end, and a call after it like a lost connection. */
  const open = (): void => {
    if (isClosed) throw new DriverError('closed', 'the driver was closed');
  };
  async function* read(reading: StreamingRead<{ readonly event?: Recorded | undefined }>): AsyncGenerator<readonly Recorded[]> {
    try {
      for await (const come of listening(reading, silence, hide)) yield eventsOf(come);
    } catch (error) {
      open();
      throw error;
    }
    open();
  }

  return {
    append: async (stream, expected, events) => {
      open();
      try {
        const call = await within(append, client.appendCall());
        // a call that lets one append wait for too long is not asked again: it may be deaf while its connection stands
        return await within(append, call.append(stream, expected, events), call.giveUp);
      } catch (error) {
        throw translatedError(error, hide);
      }
    },

    readStream: async function* (stream, { from, direction, limit }) {
      open();
      const start = direction === 'forwards' ? START : END;
      const reading = client.readStream(
        stream,
        {
          direction: direction === 'forwards' ? FORWARDS : BACKWARDS,
          fromRevision: from === undefined ? start : BigInt(from),
          ...(limit === undefined ? {} : { maxCount: limit }),
        },
        { highWaterMark: ahead },
      );
      try {
        yield* read(reading);
      } catch (error) {
        if (!(error instanceof DriverError) || error.kind !== 'no-stream') throw error;
      }
    },

    readLog: async function* (range) {
      open();
      const { from, direction, limit, filter } = range;
      const start = direction === 'forwards' ? START : END;
      const reading =
        filter === undefined
          ? client.readAll(
              {
                direction: direction === 'forwards' ? FORWARDS : BACKWARDS,
                fromPosition: from ?? start,
                ...(limit === undefined ? {} : { maxCount: limit }),
              },
              { highWaterMark: ahead },
            )
          : client.readAllFiltered(range);
      yield* read(reading);
    },

    subscribe: (filter, after) => {
      open();
      const checkpoints: Checkpoints = { reached: undefined, ring: () => undefined };
      const wanted = serverFilter(filter);
      const window = {
        checkpointInterval,
        maxSearchWindow: searchWindow,
        checkpointReached: (_: unknown, position: Checkpoints['reached']) => {
          checkpoints.reached = position;
          checkpoints.ring();
        },
      };
      const subscription = client.subscribeToAll(
        {
          fromPosition: after ?? START,
          filter:
            wanted.over === 'stream'
              ? streamNameFilter({ prefixes: [...wanted.prefixes], ...window })
              : eventTypeFilter({ regex: wanted.regex, ...window }),
        },
        { highWaterMark: ahead },
      );
      return feedOf(subscription, checkpoints, hide);
    },

    close: async () => {
      isClosed = true;
      await client.end().catch(() => undefined);
    },
  };
};
