import { type AnyEvent, compareCodePoints, events } from '@tirkeu/domain';
import type { Storage } from '../acts/index.ts';
import { openEvent, sealedOwnersIn } from '../sealing/index.ts';
import { readDocuments, type Reading } from './documents.ts';

/** The states of one kind of reference data, and the position of the log that they have come to. */
export type Reference = { readonly states: readonly unknown[]; readonly position: string | undefined };

/** A state that is an event itself, as most of reference data are: the last version of the thing. */
const isEvent = (state: unknown): state is AnyEvent =>
  typeof state === 'object' && state !== null && 'type' in state && events.codecs.has(String(state.type));

/** Reads one kind of reference data, in the order of its keys, its personal values opened. */
export const readReference = async (storage: Storage, category: string, reading: Reading = {}): Promise<Reference> => {
  const { bodies, position } = await readDocuments(storage, { prefixes: [`${category}-`] }, reading);
  const states = [...bodies]
    .filter(([key]) => key.startsWith(`${category}-`))
    .toSorted(([a], [b]) => compareCodePoints(a, b))
    .map(([, body]): unknown => JSON.parse(body));
  const owners = [...new Set(states.filter(isEvent).flatMap(sealedOwnersIn))];
  const keys = owners.length === 0 ? new Map() : await storage.keyring.get(owners);
  return { states: states.map((state) => (isEvent(state) ? openEvent(keys, state) : state)), position };
};
