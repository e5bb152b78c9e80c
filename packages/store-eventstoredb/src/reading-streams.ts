import { type EventReader, type LogReading, StoreFault, type StoredEvent, type StreamName } from '@tirkeu/store';
import { type Driver, DriverError, type Recorded, type StreamRange } from './driver/index.ts';
import type { KnownIds } from './known-ids.ts';
import { limited } from './limited.ts';
import { persevering } from './persevering.ts';
import { storedEvent } from './stored-event.ts';

/** How many streams are read at once. */
const atOnce = 32;

/** A reading that lacks what its stream held: tried again like any other failure, for the node may come up with its leader. */
class Behind extends DriverError {}

const setBack =
  'The stream ends before an event that it held: the server was set back, or the node that answers is far behind its leader. Put back the latest copy of the store, or ask the leader.';

export type StreamReader = Pick<EventReader, 'readStream' | 'readStreams'> & {
  /** Many streams, whole; of damaged events, where they may pass, only what they are called. */
  readonly whole: (
    streams: readonly StreamName[],
    damaged: LogReading['damaged'],
  ) => Promise<ReadonlyMap<StreamName, readonly StoredEvent[]>>;
  /** The events of a stream as they came, and their ids noted; up to a revision at least, where it is known that there is one. */
  readonly recorded: (stream: StreamName, range: StreamRange, last?: number) => Promise<readonly Recorded[]>;
};

const all = async <A>(reading: AsyncIterable<readonly A[]>): Promise<readonly A[]> => {
  const found: A[] = [];
  for await (const come of reading) found.push(...come);
  return found;
};

/** Whether a reading lacks what its stream is known to hold up to a revision. */
const isBehind = (events: readonly Recorded[], { from, direction, limit = Infinity }: StreamRange, known: number): boolean => {
  const isForwards = direction === 'forwards';
  const start = isForwards ? (from ?? 0) : 0;
  const end = Math.min(known, isForwards ? start + limit - 1 : (from ?? known));
  const highest = isForwards ? events.at(-1) : events[0];
  return start <= end && (highest === undefined || highest.revision < end);
};

/** Reads streams whole or in part. What this process has seen of a stream is waited for: a node may be behind the leader it follows. */
export const streamReader = (driver: Driver, ids: KnownIds, reach: number): StreamReader => {
  const inLine = limited(atOnce);

  const recorded: StreamReader['recorded'] = async (stream, range, last = ids.of(stream).last) => {
    const events = await persevering(reach, async () => {
      const come = await all(driver.readStream(stream, range));
      if (isBehind(come, range, last)) throw new Behind('failed', 'the stream ends before an event that it held');
      return come;
    }).catch((error: unknown) => {
      throw error instanceof Behind ? new StoreFault('corrupt', stream, setBack, { cause: error }) : error;
    });
    const inOrder = range.direction === 'forwards' ? events : events.toReversed();
    const [first] = inOrder;
    if (first !== undefined) {
      ids.note(
        stream,
        Number(first.revision),
        inOrder.map(({ id }) => id),
      );
    }
    return events;
  };

  const readStream: EventReader['readStream'] = async (stream, { from, direction = 'forwards', limit } = {}) => {
    if (limit === 0) return [];
    const range = { direction, ...(from === undefined ? {} : { from }), ...(limit === undefined ? {} : { limit }) };
    return (await recorded(stream, range)).map((event) => storedEvent(event));
  };

  const whole: StreamReader['whole'] = async (streams, damaged) => {
    const names = [...new Set(streams)];
    let isGivenUp = false;
    // those behind the first that fails are not asked for: each would be tried as long as a server may take to be reached
    const read = await Promise.all(
      names.map((stream) =>
        inLine(async () => {
          if (isGivenUp) return [];
          return recorded(stream, { direction: 'forwards' }).catch((error: unknown) => {
            isGivenUp = true;
            throw error;
          });
        }),
      ),
    );
    return new Map(names.map((stream, i) => [stream, (read[i] ?? []).map((event) => storedEvent(event, damaged))]));
  };

  return { recorded, whole, readStream, readStreams: (streams) => whole(streams, 'fault') };
};
