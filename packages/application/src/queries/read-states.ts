import { type AnyEvent, type Fold, keyOf, type Ref, type StreamName } from '@tirkeu/domain';
import { decodeStored, type Storage } from '../acts/index.ts';

/** The state of one document of the office, folded from its stream; personal values stay sealed. */
export const readState = async <S>({ events }: Pick<Storage, 'events'>, { stream, fold }: Ref<S>): Promise<S> => {
  const stored = await events.readStream(stream);
  return fold.after(fold.initial, stored.map(decodeStored) as unknown as readonly never[]);
};

/** The states of all documents of a kind, by their natural keys, folded from their streams. */
export const readStates = async <S>({ events }: Pick<Storage, 'events'>, fold: Fold<S, never>): Promise<ReadonlyMap<string, S>> => {
  const streams = new Map<StreamName, AnyEvent[]>();
  const reading = { streamPrefixes: [`${fold.category}-`], types: [...fold.handles], order: 'stream' } as const;
  for await (const page of events.readAll(reading)) {
    for (const stored of page.events) {
      const known = streams.get(stored.stream);
      if (known === undefined) streams.set(stored.stream, [decodeStored(stored)]);
      else known.push(decodeStored(stored));
    }
  }
  return new Map([...streams].map(([stream, own]) => [keyOf(stream), fold.after(fold.initial, own as unknown as readonly never[])]));
};
