import type { EventReader, LogReading, Page, Position, StoredEvent } from '@tirkeu/store';
import type { Connection, Row } from './connection.ts';
import { narrowed, prefixRanges, type Range } from './prefix-ranges.ts';
import { rangeCondition } from './range-condition.ts';
import { eventColumns, storedEvent } from './stored-event.ts';

const usualPageSize = 1000;

const numberOf = (position: Position): number => {
  const number = /^\d{1,15}$/.test(position) ? Number(position) : undefined;
  if (number === undefined) throw new RangeError(`no position of this store: ${JSON.stringify(position)}`);
  return number;
};

const typeCondition = (types: readonly string[] | undefined): { readonly sql: string; readonly values: readonly string[] } =>
  types === undefined ? { sql: 'TRUE', values: [] } : { sql: `type IN (${types.map(() => '?').join(', ')})`, values: types };

export const headNumber = (connection: Connection): number => Number(connection.row('SELECT max(position) FROM events')?.[0] ?? 0);

/** From each name straight to the next: streams are fewer than events. */
const everyStream = `
  WITH RECURSIVE names (name) AS (
    SELECT min(stream) FROM events
    UNION ALL
    SELECT (SELECT min(stream) FROM events WHERE stream > name) FROM names WHERE name IS NOT NULL
  )
  SELECT name FROM names WHERE name IS NOT NULL`;

/** Reads events over a connection: the store as it is or, if the connection is in a transaction, one moment of it. */
export const eventReader = (connection: Connection): EventReader => {
  const streamSql = `SELECT ${eventColumns} FROM events WHERE stream = ?`;
  const wholeStream = `${streamSql} ORDER BY revision`;
  const forwards = `${streamSql} AND revision >= ? ORDER BY revision LIMIT ?`;
  const backwards = `${streamSql} AND revision <= ? ORDER BY revision DESC LIMIT ?`;

  async function* inLogOrder(reading: LogReading, after: number, upTo: number): AsyncGenerator<Page> {
    const { streamPrefixes, types, pageSize = usualPageSize } = reading;
    const streams = narrowed(prefixRanges(streamPrefixes), reading).map((range) => rangeCondition('stream', range));
    const type = typeCondition(types);
    const stream = streams.length === 0 ? 'FALSE' : `(${streams.map(({ sql }) => sql).join(' OR ')})`;
    const sql = `SELECT ${eventColumns} FROM events NOT INDEXED WHERE position > ? AND position <= ? AND ${stream} AND ${type.sql} ORDER BY position LIMIT ?`;
    const filter = [...streams.flatMap(({ values }) => values), ...type.values];
    let read = after;
    while (read < upTo) {
      const from = read;
      const events = (await connection.read(() => connection.rows(sql, from, upTo, ...filter, pageSize))).map((row) =>
        storedEvent(row, reading),
      );
      const last = events.at(-1);
      read = last === undefined || events.length < pageSize ? upTo : Number(last.position);
      yield { events, position: String(read) };
    }
  }

  async function* inStreamOrder(reading: LogReading, after: number, upTo: number): AsyncGenerator<Page> {
    const { streamPrefixes, types, pageSize = usualPageSize } = reading;
    const type = typeCondition(types);
    const pageOf = (range: Range, last: StoredEvent | undefined): readonly Row[] => {
      // begins at the last stream: SQLite uses the range, not the pair, to find its way into the index
      const { sql, values } = rangeCondition('stream', last === undefined ? range : { ...range, from: last.stream });
      const beyond = last === undefined ? 'TRUE' : '(stream, revision) > (?, ?)';
      const found = `SELECT ${eventColumns} FROM events WHERE ${sql} AND ${beyond} AND +position > ? AND +position <= ? AND ${type.sql}`;
      const place = last === undefined ? [] : [last.stream, last.revision];
      return connection.rows(`${found} ORDER BY stream, revision LIMIT ?`, ...values, ...place, after, upTo, ...type.values, pageSize);
    };
    for (const range of narrowed(prefixRanges(streamPrefixes), reading)) {
      let last: StoredEvent | undefined;
      do {
        const from: StoredEvent | undefined = last;
        const events: readonly StoredEvent[] = (await connection.read(() => pageOf(range, from))).map((row) => storedEvent(row, reading));
        const end = events.at(-1);
        if (end !== undefined) yield { events, position: end.position };
        last = events.length < pageSize ? undefined : end;
      } while (last !== undefined);
    }
  }

  return {
    readStream: async (stream, { from, direction = 'forwards', limit } = {}) => {
      const start = from ?? (direction === 'forwards' ? 0 : Number.MAX_SAFE_INTEGER);
      const rows = await connection.read(() =>
        connection.rows(direction === 'forwards' ? forwards : backwards, stream, start, limit ?? -1),
      );
      return rows.map((row) => storedEvent(row));
    },
    readStreams: async (streams) => {
      const found = await connection.read(() => streams.map((stream) => [stream, connection.rows(wholeStream, stream)] as const));
      return new Map(found.map(([stream, rows]) => [stream, rows.map((row) => storedEvent(row))]));
    },
    readAll: async function* (reading = {}) {
      const after = reading.after === undefined ? 0 : numberOf(reading.after);
      const head = await connection.read(() => headNumber(connection));
      const upTo = reading.upTo === undefined ? head : Math.min(head, numberOf(reading.upTo));
      yield* reading.order === 'stream' ? inStreamOrder(reading, after, upTo) : inLogOrder(reading, after, upTo);
    },
    streamNames: () => connection.read(() => connection.rows(everyStream).map(([name]) => String(name))),
    head: async () => {
      const head = await connection.read(() => headNumber(connection));
      return head === 0 ? undefined : String(head);
    },
    // positions are without gaps, so the last one is the number of events
    count: () => connection.read(() => headNumber(connection)),
  };
};
