import { type Append, type Appended, type EventStore, type NewEvent, StoreFault, type WrongRevision } from '@tirkeu/store';
import { type Either, left, right } from 'fp-ts/lib/Either.js';
import { makeBell } from './bell.ts';
import type { Connection } from './connection.ts';
import { eventReader, headNumber } from './event-reader.ts';
import { follow } from './follow.ts';
import { isTaken } from './sqlite-fault.ts';

/** The revision of a stream that does not exist. */
const none = -1;

const allows = (expected: Append['expected'], actual: number): boolean => {
  switch (expected) {
    case 'any':
      return true;
    case 'no-stream':
      return actual === none;
    case 'stream-exists':
      return actual !== none;
    default:
      return actual === expected;
  }
};

/** What an append comes to: events to write from a revision on, or the answer that it got before. */
type Planned = { readonly append: Append; readonly write: { readonly after: number } | { readonly already: Appended } };

const insertSql = 'INSERT INTO events (position, stream, revision, id, type, data, metadata, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';

/** Events over the one connection that writes. */
export const eventStore = (connection: Connection, close: () => Promise<void>): EventStore & { readonly stopFollowing: () => void } => {
  const bell = makeBell();
  let closed = false;

  const revisionOf = (stream: string): number =>
    Number(connection.row('SELECT max(revision) FROM events WHERE stream = ?', stream)?.[0] ?? none);

  /** The same ids at the same exact revision were written before. */
  const earlier = ({ stream, expected, events }: Append): Appended | undefined => {
    const before = expected === 'no-stream' ? none : expected;
    if (typeof before !== 'number' || events.length === 0) return undefined;
    const sql = 'SELECT id, position FROM events WHERE stream = ? AND revision > ? AND revision <= ? ORDER BY revision';
    const found = connection.rows(sql, stream, before, before + events.length);
    const last = found.at(-1);
    if (last === undefined || found.length !== events.length || events.some(({ id }, index) => found[index]?.[0] !== id)) return undefined;
    return { revision: before + events.length, position: String(last[1]) };
  };

  const plan = (appends: readonly Append[]): Either<WrongRevision, readonly Planned[]> => {
    const revisions = new Map<string, number>();
    const planned: Planned[] = [];
    for (const append of appends) {
      const { stream, expected, events } = append;
      const actual = revisions.get(stream) ?? revisionOf(stream);
      if (allows(expected, actual)) {
        revisions.set(stream, actual + events.length);
        planned.push({ append, write: { after: actual } });
        continue;
      }
      const already = earlier(append);
      if (already === undefined) return left({ stream, expected, actual: actual === none ? 'no-stream' : actual });
      planned.push({ append, write: { already } });
    }
    return right(planned);
  };

  const insert = (stream: string, revision: number, position: number, now: string, event: NewEvent): void => {
    const { id, type, data, metadata, recordedAt = now } = event;
    try {
      connection.run(insertSql, position, stream, revision, id, type, JSON.stringify(data), JSON.stringify(metadata), recordedAt);
    } catch (error) {
      if (!isTaken(error, 'events.id')) throw error;
      const help = 'An event with this id is in the store already, at another place. Nothing was written.';
      throw new StoreFault('duplicate-event-id', `${stream}@${revision}`, help, { cause: error });
    }
  };

  const write = (planned: readonly Planned[]): readonly Appended[] => {
    let position = headNumber(connection);
    const now = new Date().toISOString();
    return planned.map(({ append: { stream, events }, write: place }) => {
      if ('already' in place) return place.already;
      let revision = place.after;
      for (const event of events) insert(stream, ++revision, ++position, now, event);
      return { revision, position: String(position) };
    });
  };

  const appendAll: EventStore['appendAll'] = async (appends) => {
    const result = await connection.write(() => {
      const planned = plan(appends);
      return planned._tag === 'Left' ? planned : right(write(planned.right));
    });
    if (result._tag === 'Right') bell.ring();
    return result;
  };

  const reader = eventReader(connection);
  return {
    ...reader,
    kind: 'sqlite',
    atomicBatches: true,
    append: async (append) => {
      const result = await appendAll([append]);
      if (result._tag === 'Left') return result;
      const [appended] = result.right;
      if (appended === undefined) throw new Error('an append without an answer');
      return right(appended);
    },
    appendAll,
    subscribe: follow(reader, bell, () => closed),
    identity: () => connection.read(() => String(connection.row("SELECT value FROM meta WHERE name = 'identity'")?.[0])),
    close,
    stopFollowing: () => {
      closed = true;
      bell.ring();
    },
  };
};
