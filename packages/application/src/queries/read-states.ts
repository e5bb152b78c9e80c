import { type AnyEvent, compareCodePoints, type Fold, keyOf, type Ref, type StreamName } from '@tirkeu/domain';
import { decodeStored, type Storage } from '../acts/index.ts';
import { inTurn } from './in-turn.ts';

/** The state of one document of the office, folded from its stream; personal values stay sealed. */
export const readState = async <S>({ events }: Pick<Storage, 'events'>, { stream, fold }: Ref<S>): Promise<S> => {
  const stored = await events.readStream(stream);
  return fold.after(fold.initial, stored.map(decodeStored) as unknown as readonly never[]);
};

/** The states of all documents of a kind by their natural keys, in the order of their streams' names, and the position they have come to. */
export type States<S> = { readonly states: ReadonlyMap<string, S>; readonly position: string | undefined };

/**
 * Reads the states of all documents of a kind, folded from their streams. What was folded is kept: each reading folds only what was
 * recorded since the one before. A reading that fails has read nothing.
 */
export const statesReader = <S>({ events }: Pick<Storage, 'events'>, fold: Fold<S, never>): (() => Promise<States<S>>) => {
  const kind = { streamPrefixes: [`${fold.category}-`], types: [...fold.handles] };
  let byStream: ReadonlyMap<StreamName, S> = new Map();
  let read: States<S> = { states: new Map(), position: undefined };
  const turn = inTurn();

  const readOn = async (): Promise<States<S>> => {
    const head = await events.head();
    if (head === undefined || head === read.position) return read;
    const after = read.position === undefined ? {} : { after: read.position };
    const next = new Map(byStream);
    for await (const page of events.readAll({ ...kind, ...after, upTo: head })) {
      const fresh = Map.groupBy(page.events, ({ stream }) => stream);
      for (const [stream, stored] of fresh) {
        const decoded: readonly AnyEvent[] = stored.map(decodeStored);
        next.set(stream, fold.after(next.get(stream) ?? fold.initial, decoded as readonly never[]));
      }
    }
    byStream = next.size === byStream.size ? next : new Map([...next].toSorted(([a], [b]) => compareCodePoints(a, b)));
    read = { states: new Map([...byStream].map(([stream, state]) => [keyOf(stream), state])), position: head };
    return read;
  };

  return () => turn(readOn);
};
