import { isLeft } from 'fp-ts/lib/Either.js';
import { type AnyEvent, type AnyRef, events, type Ref, type StreamName } from '@tirkeu/domain';
import { type EventReader, type StoredEvent, StoreFault } from '@tirkeu/store';
import { type Keys, openEvent, sealedOwnersIn } from '../sealing/index.ts';
import type { Storage } from './desk.ts';

/** A stream as it stood when it was read: its events decoded, upgraded and opened. */
export type LoadedStream = {
  readonly revision: number | undefined;
  readonly events: readonly AnyEvent[];
};

export type LoadedStreams = ReadonlyMap<StreamName, LoadedStream>;

/** A stored event as an event of the domain, its personal values still sealed. Throws a fault that names stream and revision. */
export const decodeStored = (stored: StoredEvent): AnyEvent => {
  const decoded = events.decode(stored.type, stored.data);
  if (isLeft(decoded)) {
    const { fault, type } = decoded.left;
    throw new StoreFault(
      'broken-event',
      `${stored.stream}@${stored.revision}`,
      fault === 'unknown-event-type'
        ? `The event type ${type} is not known to this version of the program: use a newer one.`
        : `The event ${type} cannot be read${'at' in decoded.left ? ` at ${decoded.left.at}` : ''}: the record is damaged. Restore the store from a copy.`,
    );
  }
  return decoded.right;
};

/** Reads streams, opens what is sealed in them and remembers their revisions. */
export const loadStreams = async (
  { events: log, keyring }: Pick<Storage, 'keyring'> & { readonly events: Pick<EventReader, 'readStreams'> },
  names: readonly StreamName[],
): Promise<LoadedStreams> => {
  const read = await log.readStreams(names);
  const sealed = new Map<StreamName, readonly AnyEvent[]>();
  const owners = new Set<string>();
  for (const [name, stored] of read) {
    const decoded = stored.map(decodeStored);
    sealed.set(name, decoded);
    for (const event of decoded) for (const owner of sealedOwnersIn(event)) owners.add(owner);
  }
  const keys: Keys = owners.size === 0 ? new Map() : await keyring.get([...owners]);
  return new Map(
    names.map((name) => [
      name,
      {
        revision: read.get(name)?.at(-1)?.revision,
        events: (sealed.get(name) ?? []).map((event) => openEvent(keys, event)),
      },
    ]),
  );
};

/** States of loaded streams, each computed once. Looking at a stream that was not loaded is a defect. */
export const lookAt = (loaded: LoadedStreams): (<S>(ref: Ref<S>) => S) => {
  const known = new Map<AnyRef['fold'], Map<StreamName, unknown>>();
  return <S>(ref: Ref<S>): S => {
    const states = known.get(ref.fold) ?? new Map<StreamName, unknown>();
    known.set(ref.fold, states);
    if (states.has(ref.stream)) return states.get(ref.stream) as S;
    const stream = loaded.get(ref.stream);
    if (stream === undefined) throw new Error(`defect: ${ref.stream} was looked at but not named among what is read`);
    const state = ref.fold.after(ref.fold.initial, stream.events as readonly never[]);
    states.set(ref.stream, state);
    return state;
  };
};

/** A stored event with its personal values in the open. */
export const openStored = async ({ keyring }: Pick<Storage, 'keyring'>, stored: StoredEvent): Promise<AnyEvent> => {
  const event = decodeStored(stored);
  const owners = sealedOwnersIn(event);
  return owners.length === 0 ? event : openEvent(await keyring.get(owners), event);
};
