import { categoryOf, type Fold, keyOf, type Personal, type StudentNumber, streamName } from '@tirkeu/domain';
import { assignmentFold, type Calendar } from '@tirkeu/domain/calendar';
import type { Discipline, Programme } from '@tirkeu/domain/curriculum';
import type { Group, Teacher } from '@tirkeu/domain/groups';
import type { Importing } from '@tirkeu/domain/imports';
import { type Policies, policiesFold } from '@tirkeu/domain/policy';
import { reopeningsFold } from '@tirkeu/domain/windows';
import { decisionsFrom, decodeRecord, type Register } from '@tirkeu/projections';
import type { Storage } from '../acts/index.ts';
import type { Parked, SharedStates } from '../projector/index.ts';
import { openValue } from '../sealing/index.ts';
import { decisionPrefixes, type Documents, parkedReasons, pendingIn, readDocuments, type Reading, referencePrefixes } from './documents.ts';

/** The office as it stood at one position of its log, for views to be computed from. */
export type Office = {
  readonly register: Register;
  /** Opens a personal value: its text, or undefined where there is none or the person was erased. */
  readonly open: (value: Personal<string> | undefined) => string | undefined;
  readonly position: string | undefined;
  readonly pendingPostings: number;
  /** Events that could not be folded; what came after them in their streams is in no result. */
  readonly parked: readonly Parked[];
  /** The states of a fold over streams that are no reference data, by their natural keys. An office with one student holds few of them. */
  readonly statesOf: <S>(fold: Fold<S, never>) => ReadonlyMap<string, S>;
  /** Whether everything that was known on a day has reached the students' records. */
  readonly complete: (asOf?: string) => boolean;
};

const statesOf = <S>(bodies: ReadonlyMap<string, string>, category: string): readonly (readonly [string, S])[] =>
  [...bodies].flatMap(([key, body]) => (categoryOf(key) === category ? [[keyOf(key), JSON.parse(body) as S] as const] : []));

const definite = <S>(states: readonly (readonly [string, S | undefined | null])[]): ReadonlyMap<string, S> =>
  new Map(states.flatMap(([key, state]) => (state === undefined || state === null ? [] : [[key, state] as const])));

const registerOf = (bodies: ReadonlyMap<string, string>, shared: Office['statesOf']): Register => ({
  students: [...bodies].flatMap(([key, body]) => (categoryOf(key) === 'student' ? [decodeRecord(body)] : [])),
  policies: statesOf<Policies>(bodies, 'policy')[0]?.[1] ?? policiesFold.initial,
  calendars: statesOf<Calendar>(bodies, 'calendar').map(([calendar, { periods }]) => ({ calendar, periods })),
  disciplines: definite(statesOf<Discipline>(bodies, 'discipline')),
  programmes: definite(statesOf<Programme>(bodies, 'programme').map(([code, { opened }]) => [code, opened] as const)),
  groups: definite(statesOf<Group>(bodies, 'group')),
  assignments: definite([...shared(assignmentFold)]),
  reopenings: [...shared(reopeningsFold).values()].flat(),
  decisions: decisionsFrom(<S>(category: string) => definite(statesOf<S>(bodies, category))),
});

/** The states of folds over shared streams, each read once. */
const sharedStates = (bodies: ReadonlyMap<string, string>): Office['statesOf'] => {
  const known = new Map<string, ReadonlyMap<string, unknown>>();
  return <S>({ category, name }: Fold<S, never>) => {
    const place = `${category} ${name}`;
    const read =
      known.get(place) ??
      new Map(statesOf<SharedStates>(bodies, category).flatMap(([key, states]) => (name in states ? [[key, states[name]] as const] : [])));
    known.set(place, read);
    return read as ReadonlyMap<string, S>;
  };
};

const officeOf = async (storage: Storage, { bodies, position }: Documents): Promise<Office> => {
  const shared = sharedStates(bodies);
  const register = registerOf(bodies, shared);
  const teachers = definite(statesOf<Teacher>(bodies, 'teacher'));
  const persons = [
    ...register.students.map(({ student }) => `student:${student}`),
    ...[...teachers.keys()].map((teacher) => `teacher:${teacher}`),
  ];
  const keys = persons.length === 0 ? new Map() : await storage.keyring.get(persons);
  const pending = pendingIn(bodies);
  const parked = parkedReasons(bodies);
  return {
    register,
    open: (value) => (value === undefined ? undefined : openValue(keys, value)),
    statesOf: shared,
    position,
    pendingPostings: pending.reduce((sum, { postings }) => sum + postings, 0),
    // of an import under way nobody can say which days it will still change
    parked,
    complete: (asOf) =>
      parked.length === 0 &&
      !statesOf<Importing>(bodies, 'import').some(([, { stage }]) => stage === 'Importing') &&
      !pending.some(({ documentOn }) => asOf === undefined || documentOn === undefined || documentOn <= asOf),
  };
};

/** The whole office, as of now in the log. */
export const readOffice = async (storage: Storage, reading: Reading = {}): Promise<Office> =>
  officeOf(storage, await readDocuments(storage, {}, reading));

/** What concerns everybody beside reference data: the calendars that were assigned, and windows. */
const concerningAll = ['assignment-', 'windows-', 'window-'];

/** The office with one student in its register; undefined where there is no such student. */
export const readStudent = async (storage: Storage, student: StudentNumber, reading: Reading = {}): Promise<Office | undefined> => {
  const own = streamName('student', student);
  const decided = reading.decisions === true ? decisionPrefixes : [];
  const prefixes = [...referencePrefixes, ...concerningAll, ...decided, 'pending-', 'parked-'];
  const documents = await readDocuments(storage, { prefixes, keys: [own] }, reading);
  return documents.bodies.has(own) ? officeOf(storage, documents) : undefined;
};
