import { isLeft } from 'fp-ts/lib/Either.js';
import { tables } from '@tirkeu/projections';
import type { EventStore, NewEvent, StoredEvent } from '@tirkeu/store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Storage } from '../acts/index.ts';
import { importFolder, readDirectory } from '../importing/index.ts';
import { readOffice, status } from '../queries/index.ts';
import { EDGE, Killed, killedAfterAppends, memoryStorage } from '../testing/index.ts';
import { copyStore, digestStreams, NotACopy } from './index.ts';

const logOf = async ({ events }: Storage): Promise<readonly Omit<StoredEvent, 'position'>[]> => {
  const log: Omit<StoredEvent, 'position'>[] = [];
  for await (const page of events.readAll()) log.push(...page.events.map(({ position: _position, ...event }) => event));
  return log;
};

const digestOf = async ({ events }: Storage): Promise<string> => (await digestStreams(events, await events.head())).digest;

/** A storage whose process is killed at the append, or the batch of appends, after so many. */
const killedAfter = (storage: Storage, appends: number): Storage => {
  let left = appends;
  const events: EventStore = {
    ...killedAfterAppends(storage.events, appends),
    appendAll: async (batch) => {
      if (left === 0) throw new Killed();
      left -= 1;
      return storage.events.appendAll(batch);
    },
  };
  return { ...storage, events };
};

/** Copies, killed after one append, then after as many more, until the copy is whole; how often it was killed. */
const copyAgainAndAgain = async (from: Storage, to: Storage, appends: number, batchSize: number): Promise<number> => {
  for (let kills = 0; ; kills++) {
    try {
      const copied = await copyStore(from, killedAfter(to, appends), { batchSize });
      expect(copied).toStrictEqual({ events: await from.events.count(), verified: true });
      return kills;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }
};

type Wish = {
  readonly stream: number;
  readonly data: unknown;
  readonly persons: number;
  readonly recordedAt: number;
  readonly count: number;
};

const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    stream: fc.nat(4),
    data: fc.jsonValue({ maxDepth: 2 }),
    persons: fc.nat(6),
    recordedAt: fc.nat(1e9),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 25 },
);

const streams = ['student-1', 'student-%D0%81', 'order-1', 'statement-a', 'person-00ff'];

/** A store with the events wished for, and keys of persons, some of whom were erased. */
const storeWith = async (wished: readonly Wish[], atomicBatches: boolean): Promise<Storage> => {
  const storage = memoryStorage(atomicBatches);
  let minted = 0;
  for (const { stream, data, persons, recordedAt, count } of wished) {
    await storage.keyring.ensure([`student:${persons}`]);
    if (persons === 3) await storage.keyring.erase('student:3');
    if (persons === 4) await storage.keyring.secret('person-hmac');
    const events = Array.from({ length: count }, (): NewEvent => {
      minted += 1;
      return {
        id: `00000000-0000-4000-8000-${String(minted).padStart(12, '0')}`,
        type: `T${stream}`,
        data,
        metadata: { actor: 'registrar', commandId: String(minted), ...(stream === 0 ? { postedFrom: 'order-1@0' } : {}) },
        recordedAt: new Date(recordedAt * 1000).toISOString(),
      };
    });
    if (isLeft(await storage.events.append({ stream: streams[stream]!, expected: 'any', events }))) throw new Error('refused');
  }
  return storage;
};

describe('the copy of any store', () => {
  it('holds the same log, digests and keys, with and without transactions over streams, broken off wherever', () =>
    fc.assert(
      fc.asyncProperty(
        wishes,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        async (wished, fromAtomic, toAtomic, appends, batchSize) => {
          const from = await storeWith(wished, fromAtomic);
          const to = memoryStorage(toAtomic);
          await copyAgainAndAgain(from, to, appends, batchSize);
          expect(await logOf(to)).toStrictEqual(await logOf(from));
          expect(await digestOf(to)).toBe(await digestOf(from));
          expect(await to.keyring.contents()).toStrictEqual(await from.keyring.contents());
        },
      ),
      { numRuns: 150 },
    ));

  it('is refused where the target holds anything but its beginning, and changes nothing there', () =>
    fc.assert(
      fc.asyncProperty(wishes, wishes, async (wished, others) => {
        const from = await storeWith(wished, true);
        const to = await storeWith(others, true);
        const before = { log: await logOf(to), keys: await to.keyring.contents() };
        const isBeginning = JSON.stringify((await logOf(from)).slice(0, before.log.length)) === JSON.stringify(before.log);
        fc.pre(!isBeginning);
        await expect(copyStore(from, to)).rejects.toBeInstanceOf(NotACopy);
        expect({ log: await logOf(to), keys: await to.keyring.contents() }).toStrictEqual(before);
      }),
      { numRuns: 50 },
    ));
});

describe('the digest of a store', () => {
  it('changes with anything of an event, and not with the order between streams', async () => {
    const event = (id: number, change: Partial<NewEvent> = {}): NewEvent => ({
      id: String(id),
      type: 'T',
      data: { a: 1, b: [2] },
      metadata: { actor: 'registrar', commandId: 'c' },
      recordedAt: '2020-01-01T00:00:00.000Z',
      ...change,
    });
    const digestWith = async (...appends: readonly (readonly [string, NewEvent])[]): Promise<string> => {
      const storage = memoryStorage();
      for (const [stream, one] of appends) await storage.events.append({ stream, expected: 'any', events: [one] });
      return digestOf(storage);
    };
    const plain = await digestWith(['a', event(1)], ['b', event(2)]);
    expect(await digestWith(['b', event(2)], ['a', event(1)])).toBe(plain);
    expect(await digestWith(['a', event(1, { data: { b: [2], a: 1 } })], ['b', event(2)])).toBe(plain);
    const changes: readonly Partial<NewEvent>[] = [
      { id: '3' },
      { type: 'U' },
      { data: { a: 1, b: [3] } },
      { metadata: { actor: 'another', commandId: 'c' } },
      { recordedAt: '2020-01-01T00:00:00.001Z' },
    ];
    for (const change of changes) expect(await digestWith(['a', event(1, change)], ['b', event(2)])).not.toBe(plain);
    expect(await digestWith(['a', event(1)], ['a', event(2)])).not.toBe(plain);
    expect(await digestWith(['a', event(1)])).not.toBe(plain);
  });
});

const tablesOf = async (storage: Storage) => {
  const { register, open } = await readOffice(storage);
  return tables.map(({ build }) => build(register, open, undefined));
};

describe('the copy of an office', () => {
  const office = async (atomicBatches = true): Promise<Storage> => {
    const storage = memoryStorage(atomicBatches);
    await importFolder(storage, await readDirectory(EDGE), { actor: 'registrar' });
    return storage;
  };

  it('gives the same tables, however often it was broken off', async () => {
    const from = await office();
    for (const [appends, atomicBatches] of [
      [97, false],
      [1, true],
      [1e9, false],
    ] as const) {
      const to = memoryStorage(atomicBatches);
      const kills = await copyAgainAndAgain(from, to, appends, 100);
      expect(kills > 0).toBe(appends < 1e9);
      expect(await tablesOf(to)).toStrictEqual(await tablesOf(from));
      expect(await logOf(to)).toStrictEqual(await logOf(from));
    }
  }, 60_000);

  it('keeps names out of reach for good of whoever was erased before it, or while it was made', async () => {
    const from = await office();
    const [early, late] = [...(await from.keyring.contents()).persons.keys()].filter((person) => person.startsWith('student:'));
    if (early === undefined || late === undefined) throw new Error('no students');
    await from.keyring.erase(early);
    const to = memoryStorage();
    let erased = false;
    await copyStore(from, to, {
      onProgress: () => {
        if (!erased) void from.keyring.erase(late);
        erased = true;
      },
    });
    const entries = await to.keyring.get([early, late]);
    expect([...entries.values()]).toStrictEqual([{ kind: 'erased' }, { kind: 'erased' }]);
    expect(await tablesOf(to)).toStrictEqual(await tablesOf(from));
  });

  it('has its keys before it has an event', async () => {
    const from = await office();
    const to = memoryStorage();
    await expect(copyStore(from, killedAfter(to, 0))).rejects.toBeInstanceOf(Killed);
    expect(await to.events.count()).toBe(0);
    expect(await to.keyring.contents()).toStrictEqual(await from.keyring.contents());
  });

  it('has pending what was pending: the copy of an import that was broken off can be finished', async () => {
    const files = await readDirectory(EDGE);
    const from = memoryStorage(false);
    const breaking = { ...from, events: killedAfterAppends(from.events, 300) };
    await expect(importFolder(breaking, files, { actor: 'registrar' })).rejects.toBeInstanceOf(Killed);
    const to = memoryStorage(false);
    expect((await copyStore(from, to)).verified).toBe(true);
    const { pendingPostings } = await status(from);
    expect(pendingPostings).toBeGreaterThan(0);
    expect((await status(to)).pendingPostings).toBe(pendingPostings);
    expect((await readOffice(to)).complete()).toBe(false);
    await importFolder(to, files, { actor: 'registrar' });
    expect(await tablesOf(to)).toStrictEqual(await tablesOf(await office()));
  });

  it('is as it was when nothing is left to copy', async () => {
    const from = await office();
    const to = memoryStorage();
    await copyStore(from, to);
    const again = await copyStore(from, killedAfter(to, 0));
    expect(again).toStrictEqual({ events: await from.events.count(), verified: true });
  });

  it('says so where the two are not the same', async () => {
    const from = await office();
    const to = memoryStorage();
    const altering: Storage = {
      ...to,
      events: {
        ...to.events,
        appendAll: (appends) =>
          to.events.appendAll(
            appends.map((append) => ({
              ...append,
              events: append.events.map((event) => ({ ...event, recordedAt: '1970-01-01T00:00:00.000Z' })),
            })),
          ),
      },
    };
    expect((await copyStore(from, altering)).verified).toBe(false);
  });

  it('is refused by a keyring that holds other keys', async () => {
    const to = memoryStorage();
    await to.keyring.secret('person-hmac');
    await expect(copyStore(await office(), to)).rejects.toMatchObject({ kind: 'other-keys' });
    expect(await to.events.count()).toBe(0);
  });
});
