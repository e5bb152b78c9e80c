import { categoryOf, compareCodePoints, keyOf } from '@tirkeu/domain';
import { decodeRecord } from '@tirkeu/projections';
import type { Parked, Pending } from '../projector/index.ts';

/** What documents say, by their keys. */
export type Values = ReadonlyMap<string, unknown>;

/** What a document says: a student's record, or the state that its text is the JSON of. */
export const valueOf = (key: string, body: string): unknown =>
  categoryOf(key) === 'student' ? decodeRecord(body) : (JSON.parse(body) as unknown);

export const inOrderOfKeys = (values: readonly (readonly [string, unknown])[]): Values =>
  new Map(values.toSorted(([a], [b]) => compareCodePoints(a, b)));

export const valuesOf = (bodies: ReadonlyMap<string, string>): Values =>
  inOrderOfKeys([...bodies].map(([key, body]) => [key, valueOf(key, body)] as const));

/** States without those that are nothing yet. */
export const definite = <S>(states: Iterable<readonly [string, S]>): ReadonlyMap<string, NonNullable<S>> =>
  new Map([...states].flatMap(([key, state]) => (state === undefined || state === null ? [] : [[key, state] as const])));

/** The states of a category by their natural keys. */
export const statesIn = <S>(values: Values, category: string): ReadonlyMap<string, NonNullable<S>> =>
  definite([...values].flatMap(([key, state]) => (categoryOf(key) === category ? [[keyOf(key), state as S] as const] : [])));

/** What documents of the office have yet to post: how many, and the dates of those that have one. */
export const pendingIn = (values: Values): readonly { readonly documentOn: string | undefined; readonly postings: number }[] =>
  [...values].flatMap(([key, value]) =>
    key.startsWith('pending-')
      ? Object.values(value as Pending).map(({ documentOn, due, made }) => ({ documentOn, postings: Math.max(0, due - made) }))
      : [],
  );

/** Why documents are parked, if any are: what their records hold after that event is not in any result. */
export const parkedReasons = (values: Values): readonly Parked[] =>
  [...values].flatMap(([key, value]) => (key.startsWith('parked-') ? [value as Parked] : []));
