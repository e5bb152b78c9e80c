import type { EventReader, LogReading, StoredEvent, StreamName } from '@tirkeu/store';
import type { Driver, Recorded, StreamRange } from './driver/index.ts';
import type { KnownIds } from './known-ids.ts';
import { limited } from './limited.ts';
import { persevering } from './persevering.ts';
import { storedEvent } from './stored-event.ts';

/** How many streams are read at once. */
const atOnce = 32;

export type StreamReader = Pick<EventReader, 'readStream' | 'readStreams'> & {
  /** Many streams, whole; of damaged events, where they may pass, only what they are called. */
  readonly whole: (
    streams: readonly StreamName[],
    damaged: LogReading['damaged'],
  ) => Promise<ReadonlyMap<StreamName, readonly StoredEvent[]>>;
  /** The events of a stream as they came, and their ids noted. */
  readonly recorded: (stream: StreamName, range: StreamRange) => Promise<readonly Recorded[]>;
};

const all = async <A>(reading: AsyncIterable<readonly A[]>): Promise<readonly A[]> => {
  const found: A[] = [];
  for await (const come of reading) found.push(...come);
  return found;
};

/** Reads streams whole or in part. */
export const streamReader = (driver: Driver, ids: KnownIds, reach: number): StreamReader => {
  const inLine = limited(atOnce);

  const recorded: StreamReader['recorded'] = async (stream, range) => {
    const events = await persevering(reach, () => all(driver.readStream(stream, range)));
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
