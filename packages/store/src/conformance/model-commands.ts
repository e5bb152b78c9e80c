import { type Either, isLeft, isRight, left, right } from 'fp-ts/lib/Either.js';
import { type AsyncCommand, stringify } from 'fast-check';
import { expect } from 'vitest';
import type {
  Append,
  Appended,
  EventStore,
  LogReading,
  NewEvent,
  Position,
  StoredEvent,
  StreamName,
  StreamReading,
  WrongRevision,
} from '../event-store.ts';
import { StoreFault } from '../store-fault.ts';
import { type ReferenceList, appendAllTo, appendTo, readAllFrom, readFrom } from './reference-list.ts';
import { logOf, pagesOf } from './samples.ts';

/** What the commands are run against: the list as of now, and the appends that were let through, to be made again. */
export type Model = { list: ReferenceList; readonly made: Append[]; readonly seesIdsInOtherStreams: boolean };

export type StoreCommand = AsyncCommand<Model, EventStore>;

/** What a reader is told of an event, but for its position and the time of recording. */
const told = (events: readonly StoredEvent[]): unknown =>
  events.map(({ id, type, data, metadata, stream, revision }) => ({ event: { id, type, data, metadata }, stream, revision }));

const command = (name: string, described: unknown, run: (model: Model, store: EventStore) => Promise<void>): StoreCommand => ({
  check: () => true,
  run,
  toString: () => `${name} ${stringify(described)}`,
});

type Answer<A> = Either<WrongRevision | 'duplicate-event-id', A>;

/** The answer of a store, with the one fault that the reference knows as well. */
const answer = async <A>(asked: Promise<Either<WrongRevision, A>>): Promise<Answer<A>> => {
  try {
    return await asked;
  } catch (cause) {
    if (cause instanceof StoreFault && cause.kind === 'duplicate-event-id') return left('duplicate-event-id');
    throw cause;
  }
};

const positionsOf = async (store: EventStore): Promise<readonly Position[]> => (await logOf(store)).map((event) => event.position);

/** Appends for both, and the same answer from both. */
const appendBoth = async (model: Model, store: EventStore, append: Append): Promise<void> => {
  const wanted = appendTo(model.list, append);
  const got: Answer<Appended> = await answer(store.append(append));
  if (isLeft(wanted)) {
    expect(got).toStrictEqual(wanted);
    return;
  }
  model.list = wanted.right.list;
  model.made.push(append);
  const position = (await positionsOf(store))[wanted.right.place];
  expect(got).toStrictEqual(right({ revision: wanted.right.revision, position }));
};

/** An append whose expectation may be the truth at the time, as 'current'. */
export type Wish = { readonly stream: StreamName; readonly expected: Append['expected'] | 'current'; readonly events: readonly NewEvent[] };

const granted = (list: ReferenceList, { stream, expected, events }: Wish): Append => {
  const last = readFrom(list, stream, { direction: 'backwards', limit: 1 })[0]?.revision;
  return { stream, expected: expected === 'current' ? (last ?? 'no-stream') : expected, events };
};

export const appending = (wish: Wish): StoreCommand =>
  command('append', wish, (model, store) => appendBoth(model, store, granted(model.list, wish)));

export const appendingAgain = (which: number): StoreCommand => ({
  ...command('append again', which, async (model, store) => {
    const append = model.made[which % model.made.length];
    if (append !== undefined) await appendBoth(model, store, append);
  }),
  check: (model) => model.made.length > 0,
});

/** Ids of an earlier append in another place, or only some of them. */
export const appendingKnownIds = (which: number, wish: Wish): StoreCommand => ({
  ...command('append known ids', [which, wish], async (model, store) => {
    const known = model.list[which % model.list.length];
    if (known !== undefined && (model.seesIdsInOtherStreams || known.stream === wish.stream))
      await appendBoth(model, store, granted(model.list, { ...wish, events: [known.event, ...wish.events.slice(1)] }));
  }),
  check: (model) => model.list.length > 0,
});

export const appendingAll = (wishes: readonly Wish[]): StoreCommand =>
  command('append all', wishes, async (model, store) => {
    const appends = wishes.map((wish) => granted(model.list, wish));
    const wanted = appendAllTo(model.list, appends);
    if (!store.atomicBatches) return;
    const got: Answer<readonly Appended[]> = await answer(store.appendAll(appends));
    if (isRight(wanted)) {
      model.list = wanted.right.at(-1)?.list ?? model.list;
      model.made.push(...appends);
      const positions = await positionsOf(store);
      expect(got).toStrictEqual(right(wanted.right.map(({ revision, place }) => ({ revision, position: positions[place] }))));
    } else {
      expect(got).toStrictEqual(wanted);
    }
  });

export const readingStream = (stream: StreamName, reading: StreamReading): StoreCommand =>
  command('read', [stream, reading], async ({ list }, store) => {
    expect(told(await store.readStream(stream, reading))).toStrictEqual(readFrom(list, stream, reading));
  });

export const readingStreams = (streams: readonly StreamName[]): StoreCommand =>
  command('read streams', streams, async ({ list }, store) => {
    const read = await store.readStreams(streams);
    expect([...read.keys()].toSorted()).toStrictEqual([...new Set(streams)].toSorted());
    for (const [stream, events] of read) expect(told(events)).toStrictEqual(readFrom(list, stream, {}));
  });

/** Bounds as fractions of the log, since its length is not known before. */
export type Bounds = { readonly after?: number | undefined; readonly upTo?: number | undefined };

export const readingAll = (reading: LogReading, bounds: Bounds): StoreCommand =>
  command('read all', [reading, bounds], async ({ list }, store) => {
    const positions = await positionsOf(store);
    expect(positions).toHaveLength(list.length);
    const placeOf = (part: number | undefined): number | undefined =>
      part === undefined || list.length === 0 ? undefined : Math.floor(part * list.length) % list.length;
    const [after, upTo] = [placeOf(bounds.after), placeOf(bounds.upTo)];
    const pages = await pagesOf(store, {
      ...reading,
      ...(after === undefined ? {} : { after: positions[after] ?? '' }),
      ...(upTo === undefined ? {} : { upTo: positions[upTo] ?? '' }),
    });
    expect(told(pages.flatMap((page) => page.events))).toStrictEqual(readAllFrom(list, reading, after, upTo));
    for (const page of pages) expect(page.events.length).toBeLessThanOrEqual(reading.pageSize ?? page.events.length);
    const last = upTo ?? list.length - 1;
    if (reading.order !== 'stream' && last > (after ?? -1)) expect(pages.at(-1)?.position).toBe(positions[last]);
  });

export const counting = (): StoreCommand =>
  command('count', [], async ({ list }, store) => {
    expect(await store.count()).toBe(list.length);
    expect(await store.head()).toBe((await positionsOf(store))[list.length - 1]);
  });
