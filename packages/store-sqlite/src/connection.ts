import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreFault } from '@tirkeu/store';
import { isBusy, isDiskError, sqliteFault } from './sqlite-fault.ts';

export type Row = readonly SQLOutputValue[];

/**
 * One connection to a file. Statements are prepared once; a transaction is one synchronous piece of work,
 * so that pieces of work never mix, and nobody else in the process stands still while this one waits for a lock.
 */
export type Connection = {
  readonly place: string;
  readonly rows: (sql: string, ...values: readonly SQLInputValue[]) => readonly Row[];
  readonly row: (sql: string, ...values: readonly SQLInputValue[]) => Row | undefined;
  readonly each: (sql: string, ...values: readonly SQLInputValue[]) => Iterable<Row>;
  readonly run: (sql: string, ...values: readonly SQLInputValue[]) => number;
  readonly exec: (sql: string) => void;
  /** Work that sees one moment; within a longer moment, that one. */
  readonly read: <A>(work: () => A) => Promise<A>;
  /** Work that is done as a whole or not at all: also not at all if its answer is not to be kept. */
  readonly write: <A>(work: () => A, isKept?: (answer: A) => boolean) => Promise<A>;
  /** The same, but a power cut may take it back until something is written durably after it. */
  readonly writeSoon: <A>(work: () => A) => Promise<A>;
  /** Begins a longer moment, which the first look fixes, and ends it. */
  readonly hold: (look: () => void) => Promise<void>;
  readonly release: () => void;
  readonly close: () => void;
};

/** How much of what was written a power cut may take: nothing (FULL), or the last moments (NORMAL). */
export type Synchronous = 'FULL' | 'NORMAL';

export type ConnectionOptions = {
  readonly readOnly: boolean;
  readonly busyMilliseconds: number;
  /** What holds for all that is not written with `writeSoon`. */
  readonly synchronous: Synchronous;
};

/** How long SQLite itself waits for a lock before others in the process get their turn. */
const heldUpMilliseconds = 20;

export const openConnection = (
  place: string,
  location: string | URL,
  { readOnly, busyMilliseconds, synchronous }: ConnectionOptions,
): Connection => {
  const database = new DatabaseSync(location, { readOnly, timeout: Math.min(heldUpMilliseconds, busyMilliseconds) });
  const prepared = new Map<string, StatementSync>();

  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    made.setReturnArrays(true);
    prepared.set(sql, made);
    return made;
  };

  const rollBack = (): void => {
    try {
      if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself, or does so when the file is opened again
    }
  };

  const commit = (): void => {
    try {
      database.exec('COMMIT');
    } catch (error) {
      if (!isDiskError(error)) throw error;
      const help =
        'The disk failed while this was being made durable. Look whether it is there, or do the same again: it is not done twice.';
      throw new StoreFault('outcome-unknown', place, help, { cause: error });
    }
  };

  /** Does it again as long as somebody else holds a lock, and rolls back whatever failed. */
  const patiently = async <A>(work: () => A): Promise<A> => {
    const deadline = performance.now() + busyMilliseconds;
    for (;;) {
      try {
        return work();
      } catch (error) {
        rollBack();
        if (!isBusy(error) || performance.now() >= deadline) throw sqliteFault(error, place);
      }
      await pause(1 + Math.random() * 10);
    }
  };

  return {
    place,
    rows: (sql, ...values) => statement(sql).all(...values) as unknown as readonly Row[],
    row: (sql, ...values) => statement(sql).get(...values) as unknown as Row | undefined,
    each: (sql, ...values) => statement(sql).iterate(...values) as unknown as Iterable<Row>,
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    exec: (sql) => database.exec(sql),
    read: (work) =>
      patiently(() => {
        if (database.isOpen && database.isTransaction) return work();
        database.exec('BEGIN');
        const answer = work();
        commit();
        return answer;
      }),
    write: (work, isKept = () => true) =>
      patiently(() => {
        database.exec('BEGIN IMMEDIATE');
        const answer = work();
        if (isKept(answer)) commit();
        else rollBack();
        return answer;
      }),
    writeSoon: (work) =>
      patiently(() => {
        database.exec('PRAGMA synchronous = NORMAL');
        try {
          database.exec('BEGIN IMMEDIATE');
          const answer = work();
          commit();
          return answer;
        } finally {
          rollBack();
          database.exec(`PRAGMA synchronous = ${synchronous}`);
        }
      }),
    hold: (look) =>
      patiently(() => {
        database.exec('BEGIN');
        look();
      }),
    release: rollBack,
    close: () => {
      prepared.clear();
      if (database.isOpen) database.close();
    },
  };
};
