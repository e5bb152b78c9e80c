import { compareCodePoints, type Fold, keyOf, type StreamName } from '@tirkeu/domain';
import type { Storage } from '../acts/index.ts';
import { inTurn } from './in-turn.ts';
import { afterStored } from './read-state.ts';

/** A line of each document of a kind by its natural key, in the order of the streams' names, and the position that they have come to. */
export type Lines<L> = { readonly lines: ReadonlyMap<string, L>; readonly position: string | undefined };

/**
 * Reads a line of each document of a kind: what `lineOf` keeps of the state that is folded from its stream; nothing where it gives
 * undefined. Lines are kept, states are not: each reading reads only the documents in which something was recorded since the one
 * before. A reading that fails has read nothing.
 */
export const linesReader = <S, L>(
  { events }: Pick<Storage, 'events'>,
  fold: Fold<S, never>,
  lineOf: (state: S) => L | undefined,
): (() => Promise<Lines<L>>) => {
  const kind = { streamPrefixes: [`${fold.category}-`], types: [...fold.handles] };
  let byStream: ReadonlyMap<StreamName, L> = new Map();
  let read: Lines<L> = { lines: new Map(), position: undefined };
  const turn = inTurn();

  const allStates = async (upTo: string): Promise<ReadonlyMap<StreamName, S>> => {
    const states = new Map<StreamName, S>();
    for await (const page of events.readAll({ ...kind, upTo })) {
      for (const [stream, stored] of Map.groupBy(page.events, (event) => event.stream))
        states.set(stream, afterStored(fold, states.get(stream) ?? fold.initial, stored));
    }
    return states;
  };

  const changedStates = async (after: string, upTo: string): Promise<ReadonlyMap<StreamName, S>> => {
    const changed = new Set<StreamName>();
    for await (const page of events.readAll({ ...kind, after, upTo })) for (const { stream } of page.events) changed.add(stream);
    const streams = await events.readStreams([...changed]);
    return new Map([...streams].map(([stream, stored]) => [stream, afterStored(fold, fold.initial, stored)]));
  };

  const readOn = async (): Promise<Lines<L>> => {
    let head = await events.head();
    if (head === undefined || head === read.position) return read;
    const next = new Map(byStream);
    let { position } = read;
    // streams are read to their ends: until nothing has come meanwhile
    for (; head !== undefined && head !== position; head = await events.head()) {
      for (const [stream, state] of position === undefined ? await allStates(head) : await changedStates(position, head)) {
        const line = lineOf(state);
        if (line === undefined) next.delete(stream);
        else next.set(stream, line);
      }
      position = head;
    }
    const isInOrder = [...next.keys()].every((stream) => byStream.has(stream));
    byStream = isInOrder ? next : new Map([...next].toSorted(([a], [b]) => compareCodePoints(a, b)));
    read = { lines: new Map([...byStream].map(([stream, line]) => [keyOf(stream), line])), position };
    return read;
  };

  return () => turn(readOn);
};
