import type { StreamName } from '@tirkeu/store';

/** The ids of a stream from its beginning up to a revision. */
export type KnownStream = { readonly last: number; readonly revisions: ReadonlyMap<string, number> };

type Learned = { last: number; readonly revisions: Map<string, number> };

/** Which ids streams hold, as far as this process has seen: streams only grow, so what was seen stays true. */
export type KnownIds = {
  readonly of: (stream: StreamName) => KnownStream;
  /** Notes the ids that follow each other in a stream from a revision on. What would leave a gap is not noted. */
  readonly note: (stream: StreamName, first: number, ids: readonly string[]) => void;
};

const nothing: KnownStream = { last: -1, revisions: new Map() };

/** Keeps at most so many ids, of the streams used last. */
export const knownIds = (most = 200_000): KnownIds => {
  const streams = new Map<StreamName, Learned>();
  let kept = 0;

  const forgetOldest = (): void => {
    for (const [stream, { revisions }] of streams) {
      if (kept <= most || streams.size === 1) return;
      streams.delete(stream);
      kept -= revisions.size;
    }
  };

  return {
    of: (stream) => streams.get(stream) ?? nothing,
    note: (stream, first, ids) => {
      const learned = streams.get(stream) ?? { last: -1, revisions: new Map<string, number>() };
      if (first > learned.last + 1) return;
      for (const id of ids.slice(learned.last + 1 - first)) {
        learned.last += 1;
        learned.revisions.set(id, learned.last);
        kept += 1;
      }
      streams.delete(stream);
      streams.set(stream, learned);
      forgetOldest();
    },
  };
};
