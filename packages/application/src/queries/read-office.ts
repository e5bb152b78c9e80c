import { type Fold, type Personal, type StudentNumber, streamName } from '@tirkeu/domain';
import { assignmentFold, type Calendar } from '@tirkeu/domain/calendar';
import type { Discipline, Programme } from '@tirkeu/domain/curriculum';
import type { Group, Teacher } from '@tirkeu/domain/groups';
import type { Importing } from '@tirkeu/domain/imports';
import { type Policies, policiesFold } from '@tirkeu/domain/policy';
import type { StudentRecord } from '@tirkeu/domain/record';
import { reopeningsFold } from '@tirkeu/domain/windows';
import { decisionsFrom, type Register } from '@tirkeu/projections';
import type { Storage } from '../acts/index.ts';
import type { Parked, SharedStates } from '../projector/index.ts';
import { type Keys, openValue } from '../sealing/index.ts';
import { decisionPrefixes, readDocuments, type Reading, referencePrefixes } from './documents.ts';
import { definite, parkedReasons, pendingIn, statesIn, type Values, valuesOf } from './values.ts';

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

const registerOf = (values: Values, shared: Office['statesOf']): Register => ({
  students: [...statesIn<StudentRecord>(values, 'student').values()],
  policies: statesIn<Policies>(values, 'policy').values().next().value ?? policiesFold.initial,
  calendars: [...statesIn<Calendar>(values, 'calendar')].map(([calendar, { periods }]) => ({ calendar, periods })),
  disciplines: statesIn<Discipline>(values, 'discipline'),
  programmes: definite([...statesIn<Programme>(values, 'programme')].map(([code, { opened }]) => [code, opened])),
  groups: statesIn<Group>(values, 'group'),
  assignments: definite(shared(assignmentFold)),
  reopenings: [...shared(reopeningsFold).values()].flat(),
  decisions: decisionsFrom(<S>(category: string) => statesIn<S>(values, category)),
});

/** The states of folds over shared streams, each found once. */
const sharedStates = (values: Values): Office['statesOf'] => {
  const known = new Map<string, ReadonlyMap<string, unknown>>();
  return <S>({ category, name }: Fold<S, never>) => {
    const place = `${category} ${name}`;
    const found =
      known.get(place) ??
      new Map(
        [...statesIn<SharedStates>(values, category)].flatMap(([key, states]) => (name in states ? [[key, states[name]] as const] : [])),
      );
    known.set(place, found);
    return found as ReadonlyMap<string, S>;
  };
};

/** Those whose personal values are in the documents. */
export const personsIn = (values: Values): readonly string[] => [
  ...[...statesIn<StudentRecord>(values, 'student').values()].map(({ student }) => `student:${student}`),
  ...[...statesIn<Teacher>(values, 'teacher').keys()].map((teacher) => `teacher:${teacher}`),
];

/** The keys of persons; of those who were erased there is none. */
export const keysOf = async ({ keyring }: Pick<Storage, 'keyring'>, persons: readonly string[]): Promise<Keys> =>
  persons.length === 0 ? new Map() : keyring.get(persons);

/** The office that documents and keys make. */
export const officeOf = (values: Values, keys: Keys, position: string | undefined): Office => {
  const shared = sharedStates(values);
  const pending = pendingIn(values);
  const parked = parkedReasons(values);
  return {
    register: registerOf(values, shared),
    open: (value) => (value === undefined ? undefined : openValue(keys, value)),
    statesOf: shared,
    position,
    pendingPostings: pending.reduce((sum, { postings }) => sum + postings, 0),
    parked,
    complete: (asOf) =>
      parked.length === 0 &&
      // of an import under way nobody can say which days it will still change
      ![...statesIn<Importing>(values, 'import').values()].some(({ stage }) => stage === 'Importing') &&
      !pending.some(({ documentOn }) => asOf === undefined || documentOn === undefined || documentOn <= asOf),
  };
};

/** The whole office, as of now in the log. */
export const readOffice = async (storage: Storage, reading: Reading = {}): Promise<Office> => {
  const { bodies, position } = await readDocuments(storage, {}, reading);
  const values = valuesOf(bodies);
  return officeOf(values, await keysOf(storage, personsIn(values)), position);
};

/** What concerns everybody beside reference data: the calendars that were assigned, and windows. */
const concerningAll = ['assignment-', 'windows-', 'window-'];

/** The office with one student in its register; undefined where there is no such student. */
export const readStudent = async (storage: Storage, student: StudentNumber, reading: Reading = {}): Promise<Office | undefined> => {
  const own = streamName('student', student);
  const decided = reading.decisions === true ? decisionPrefixes : [];
  const prefixes = [...referencePrefixes, ...concerningAll, ...decided, 'pending-', 'parked-'];
  const { bodies, position } = await readDocuments(storage, { prefixes, keys: [own] }, reading);
  if (!bodies.has(own)) return undefined;
  const values = valuesOf(bodies);
  return officeOf(values, await keysOf(storage, personsIn(values)), position);
};
