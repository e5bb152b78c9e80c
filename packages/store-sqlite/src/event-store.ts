import { type Append, type Appended, type EventStore, type NewEvent, StoreFault, type WrongRevision } from '@tirkeu/store';
import { type Either, isLeft, isRight, left, right } from 'fp-ts/lib/Either.js';
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

const insertSql = 'INSERT INTO events (position, stream, revision, id, type, data, metadata, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';

const duplicate = (stream: string, cause?: unknown): StoreFault => {
  const help = 'An event of this id is recorded already, elsewhere or with other events around it. Nothing was written.';
  return new StoreFault('duplicate-event-id', stream, help, cause === undefined ? undefined : { cause });
};

/** Events over the one connection that writes. */
export const eventStore = (connection: Connection, close: () => Promise<void>): EventStore & { readonly stopFollowing: () => void } => {
  const bell = makeBell();
  let closed = false;

  const revisionOf = (stream: string): number =>
    Number(connection.row('SELECT max(revision) FROM events WHERE stream = ?', stream)?.[0] ?? none);

  /**
   * The answer that an append got when it was made; undefined if it is new. Where some of its ids are known and it is not
   * the same append again, that is a fault: no event is recorded twice.
   */
  const earlierAnswer = ({ stream, expected, events }: Append): Appended | undefined => {
    if (new Set(events.map(({ id }) => id)).size < events.length) throw duplicate(stream);
    const found = events.map(({ id }) => connection.row('SELECT stream, revision, position FROM events WHERE id = ?', id));
    if (found.every((row) => row === undefined)) return undefined;
    const first = Number(found[0]?.[1]);
    if (found.some((row, index) => row?.[0] !== stream || row[1] !== first + index)) throw duplicate(stream);
    if (typeof expected === 'number' ? expected !== first - 1 : expected === 'no-stream' && first !== 0) throw duplicate(stream);
    return { revision: first + events.length - 1, position: String(found.at(-1)?.[2]) };
  };

  const insert = (stream: string, revision: number, position: number, now: string, event: NewEvent): void => {
    const { id, type, data, metadata, recordedAt = now } = event;
    try {
      connection.run(insertSql, position, stream, revision, id, type, JSON.stringify(data), JSON.stringify(metadata), recordedAt);
    } catch (error) {
      throw isTaken(error, 'events.id') ? duplicate(stream, error) : error;
    }
  };

  const record = (append: Append, now: string): Either<WrongRevision, Appended> => {
    const { stream, expected, events } = append;
    const [first] = events;
    if (first === undefined) throw new Error('defect: an append without events');
    const actual = revisionOf(stream);
    const fits = allows(expected, actual);
    if (!fits || connection.row('SELECT 1 FROM events WHERE id = ?', first.id) !== undefined) {
      const earlier = earlierAnswer(append);
      if (earlier !== undefined) return right(earlier);
    }
    if (!fits) return left({ stream, expected, actual: actual === none ? 'no-stream' : actual });
    let revision = actual;
    let position = headNumber(connection);
    for (const event of events) insert(stream, ++revision, ++position, now, event);
    return right({ revision, position: String(position) });
  };

  const appendAll: EventStore['appendAll'] = async (appends) => {
    const result = await connection.write((): Either<WrongRevision, readonly Appended[]> => {
      const now = new Date().toISOString();
      const appended: Appended[] = [];
      for (const append of appends) {
        const one = record(append, now);
        if (isLeft(one)) return one;
        appended.push(one.right);
      }
      return right(appended);
    }, isRight);
    if (isRight(result)) bell.ring();
    return result;
  };

  const reader = eventReader(connection);
  return {
    ...reader,
    kind: 'sqlite',
    atomicBatches: true,
    append: async (append) => {
      const result = await appendAll([append]);
      if (isLeft(result)) return result;
      const [appended] = result.right;
      if (appended === undefined) throw new Error('defect: an append without an answer');
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
