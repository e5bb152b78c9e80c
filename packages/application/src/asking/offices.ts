import type { AnyEvent, Fold, Ref, StreamName, StudentNumber } from '@tirkeu/domain';
import { loadStreams, type Storage } from '../acts/index.ts';
import {
  type Lines,
  linesReader,
  LONGEST,
  type Office,
  officeReader,
  type Reading,
  readReference,
  readState,
  readStudent,
  type Reference,
  type Status,
  status,
} from '../queries/index.ts';
import { lru } from './lru.ts';

const STUDENTS = 200;

/** Whether what was decided about many students at once is wanted too. */
export type Wanted = Pick<Reading, 'decisions'>;

/** The office as queries look at it: what did not change since the last question is not read again. */
export type Offices = {
  /** Where the log stands. */
  readonly head: () => Promise<string | undefined>;
  readonly whole: () => Promise<Office>;
  /** The office with one student in its register, which costs less to read; undefined where there is no such student. */
  readonly withStudent: (student: StudentNumber, wanted?: Wanted) => Promise<Office | undefined>;
  /** The state of one document of the office, from its stream; personal values stay sealed. */
  readonly stateOf: <S>(ref: Ref<S>) => Promise<S>;
  /** A line of each document of a kind, from their streams; kept from one question to the next, for each `lineOf`. */
  readonly linesOf: <S, L>(fold: Fold<S, never>, lineOf: (state: S) => L | undefined) => Promise<Lines<L>>;
  readonly status: () => Promise<Status>;
  /** The states of a kind of reference data, in the order of their keys. */
  readonly reference: (category: string) => Promise<Reference>;
  /** The events of one stream, opened. */
  readonly stream: (name: StreamName) => Promise<{ readonly events: readonly AnyEvent[]; readonly position: string | undefined }>;
};

/** Reads offices from a storage; `reading` as in `readOffice`. */
export const officesOf = (storage: Storage, reading: Reading): Offices => {
  const reader = officeReader(storage, reading);
  const students = lru<Office>(STUDENTS, LONGEST);
  const readers = new Map<unknown, () => Promise<Lines<unknown>>>();

  const withStudent = async (student: StudentNumber, wanted: Wanted = {}): Promise<Office | undefined> => {
    const at = await storage.events.head();
    const whole = reader.known(at);
    if (whole !== undefined) return whole.register.students.some((record) => record.student === student) ? whole : undefined;
    const key = `${at ?? ''} ${student}`;
    const withDecisions = `${key} decided`;
    const known = students.get(withDecisions) ?? (wanted.decisions === true ? undefined : students.get(key));
    if (known !== undefined) return known;
    const office = await readStudent(storage, student, { ...reading, ...wanted });
    if (office !== undefined) students.set(wanted.decisions === true ? withDecisions : key, office);
    return office;
  };

  const linesOf = <S, L>(fold: Fold<S, never>, lineOf: (state: S) => L | undefined): Promise<Lines<L>> => {
    const read = readers.get(lineOf) ?? linesReader(storage, fold, lineOf);
    readers.set(lineOf, read);
    return read() as Promise<Lines<L>>;
  };

  return {
    head: () => storage.events.head(),
    whole: reader.read,
    withStudent,
    stateOf: (ref) => readState(storage, ref),
    linesOf,
    status: () => status(storage, reading),
    reference: (category) => readReference(storage, category, reading),
    stream: async (name) => {
      const position = await storage.events.head();
      return { events: (await loadStreams(storage, [name])).get(name)?.events ?? [], position };
    },
  };
};
