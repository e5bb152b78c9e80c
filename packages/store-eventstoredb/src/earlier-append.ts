import { type Append, StoreFault, type StreamName } from '@tirkeu/store';
import type { KnownStream } from './known-ids.ts';

export const duplicate = (stream: StreamName): StoreFault =>
  new StoreFault(
    'duplicate-event-id',
    stream,
    'An event of this id is recorded in this stream already, with other events around it. Ids are given once.',
  );

/** How much of an append a stream holds already: so many of its first events, the first of them at a revision. */
export type Earlier = { readonly first: number; readonly count: number };

/**
 * What a stream already holds of an append; undefined if nothing. Ids that are there in another order, at another place than the
 * append says, or with a gap, are a fault. An append that was broken off is there from its beginning and has nothing after it.
 */
export const earlierAppend = ({ stream, expected, events }: Append, { last, revisions }: KnownStream): Earlier | undefined => {
  if (revisions.size === 0) return undefined;
  const found = events.map(({ id }) => revisions.get(id));
  const count = found.filter((revision) => revision !== undefined).length;
  if (count === 0) return undefined;
  const [first] = found;
  if (first === undefined || found.slice(0, count).some((revision, i) => revision !== first + i)) throw duplicate(stream);
  if (typeof expected === 'number' ? expected !== first - 1 : expected === 'no-stream' && first !== 0) throw duplicate(stream);
  if (count < events.length && last !== first + count - 1) throw duplicate(stream);
  return { first, count };
};
