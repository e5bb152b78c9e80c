import { fc } from '@fast-check/vitest';
import { keyOf, type StudentNumber } from '@tirkeu/domain';
import { type NewEvent, StoreFault } from '@tirkeu/store';
import { isLeft } from 'fp-ts/lib/Either.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../acts/index.ts';
import { importFolder, readDirectory } from '../importing/index.ts';
import { readOffice } from '../queries/index.ts';
import { EDGE, eventsWatched, Killed, killedAtCommit, killedAtPut, logOf, memoryStorage } from '../testing/index.ts';
import { catchUp, follow, MODEL, parkedKey, rebuildModels, rebuildStudent } from './index.ts';

/** Events with their streams, one of several orders that keep each stream's own. */
type History = readonly { readonly stream: string; readonly event: NewEvent }[];

let streams: ReadonlyMap<string, readonly NewEvent[]>;

beforeAll(async () => {
  const storage = memoryStorage();
  await importFolder(storage, await readDirectory(EDGE), { actor: 'registrar' });
  const byStream = new Map<string, NewEvent[]>();
  for (const { stream, id, type, data, metadata } of await logOf(storage)) {
    byStream.set(stream, [...(byStream.get(stream) ?? []), { id, type, data, metadata }]);
  }
  streams = byStream;
});

const write = async (storage: Storage, history: History): Promise<void> => {
  for (const { stream, event } of history) {
    const appended = await storage.events.append({ stream, expected: 'any', events: [event] });
    expect(isLeft(appended)).toBe(false);
  }
};

/** Interleaves the chosen streams as the numbers say. */
const interleaved = (names: readonly string[], choices: readonly number[]): History => {
  const left = names.map((stream) => ({ stream, events: [...(streams.get(stream) ?? [])] }));
  const history: { readonly stream: string; readonly event: NewEvent }[] = [];
  for (let i = 0; left.some(({ events }) => events.length > 0); i++) {
    const open = left.filter(({ events }) => events.length > 0);
    const next = open[(choices[i % choices.length] ?? 0) % open.length];
    const event = next?.events.shift();
    if (next !== undefined && event !== undefined) history.push({ stream: next.stream, event });
  }
  return history;
};

const choosing = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 });
const someStreams = fc.array(fc.nat(100_000), { minLength: 2, maxLength: 7 });
const named = (chosen: readonly number[]): readonly string[] => {
  const all = [...streams.keys()];
  return [...new Set(chosen.map((n) => all[n % all.length] ?? ''))];
};

const digestOf = (storage: Storage): Promise<string> => storage.documents.digest(MODEL);

describe('the documents', { timeout: 120_000 }, () => {
  it('are the same after any history, in batches of any size, killed at any commit, as folded afresh', async () => {
    await fc.assert(
      fc.asyncProperty(
        someStreams,
        choosing,
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.record({ commits: fc.nat(4), moment: fc.constantFrom('before' as const, 'after' as const) }), { maxLength: 4 }),
        async (chosen, choices, pageSize, kills) => {
          const storage = memoryStorage();
          await write(storage, interleaved(named(chosen), choices));
          for (const { commits, moment } of kills) {
            const dying: Storage = { ...storage, documents: killedAtCommit(storage.documents, commits, moment) };
            await catchUp(dying, undefined, pageSize).catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
          }
          await catchUp(storage, undefined, pageSize);
          expect(await digestOf(storage)).toBe((await rebuildModels(storage, 'compare')).digest);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are the same made anew by a rebuild that was killed at any writes, and goes on where it was', async () => {
    const killing = fc.record({
      puts: fc.nat(5),
      moment: fc.constantFrom('before' as const, 'after' as const),
      eventsInPart: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(someStreams, choosing, fc.array(killing, { minLength: 1, maxLength: 4 }), async (chosen, choices, kills) => {
        const storage = memoryStorage();
        await write(storage, interleaved(named(chosen), choices));
        await catchUp(storage);
        const expected = await digestOf(storage);
        let noted = 0;
        for (const { puts, moment, eventsInPart } of kills) {
          const dying: Storage = { ...storage, documents: killedAtPut(storage.documents, puts, moment) };
          const heard: number[] = [];
          const outcome = await rebuildModels(dying, 'switch', { eventsInPart, onProgress: (events) => heard.push(events) }).catch(
            (error: unknown) => error,
          );
          if (noted > 0) expect(heard[0]).toBeGreaterThanOrEqual(noted);
          noted = outcome instanceof Killed ? Math.max(noted, heard.at(-1) ?? 0) : 0;
        }
        const count = await storage.events.count();
        let read = 0;
        const watched = eventsWatched(storage, (events) => (read += events));
        expect((await rebuildModels(watched, 'switch')).events).toBe(count);
        expect(read).toBeLessThanOrEqual(count - noted);
        expect(await digestOf(storage)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same whatever order the streams were written in', async () => {
    await fc.assert(
      fc.asyncProperty(someStreams, choosing, choosing, async (chosen, one, other) => {
        const digests: string[] = [];
        for (const choices of [one, other]) {
          const storage = memoryStorage();
          await write(storage, interleaved(named(chosen), choices));
          await catchUp(storage, undefined, 5);
          digests.push(await digestOf(storage));
        }
        expect(digests[0]).toBe(digests[1]);
      }),
      { numRuns: 100 },
    );
  });

  it('are the same after any permutation of what was posted into the students’ streams', async () => {
    const students = [...streams.keys()]
      .filter((stream) => stream.startsWith('student-') && (streams.get(stream)?.length ?? 0) > 4)
      .slice(0, 12);
    const plain = memoryStorage();
    await write(plain, interleaved(students, [0]));
    await catchUp(plain);
    const expected = await digestOf(plain);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(1_000_000)), async (numbers) => {
        const storage = memoryStorage();
        const appends = students.map((stream) => {
          const keyed = (streams.get(stream) ?? []).map((event) => ({ event, key: Number(numbers.next().value) }));
          return { stream, expected: 'no-stream' as const, events: keyed.toSorted((a, b) => a.key - b.key).map(({ event }) => event) };
        });
        await storage.events.appendAll(appends);
        await rebuildModels(storage, 'switch');
        expect(await digestOf(storage)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('park what cannot be folded, say why without its body, and the others go on; made anew they are the same', async () => {
    const storage = memoryStorage();
    const [poisoned = '', healthy = ''] = [...streams.keys()].filter((stream) => stream.startsWith('student-E4'));
    const poison: NewEvent = {
      id: 'b5d5cb9e-0000-4000-8000-000000000001',
      type: 'NotKnownYet',
      data: { secret: 'hush' },
      metadata: { actor: 'a', commandId: 'c' },
    };
    const before = interleaved([poisoned], [0]);
    await write(storage, [...before.slice(0, 2), { stream: poisoned, event: poison }, ...before.slice(2), ...interleaved([healthy], [0])]);
    await catchUp(storage, undefined, 2);
    const office = await readOffice(storage);
    expect(office.parked).toStrictEqual([{ stream: poisoned, revision: 2, reason: expect.stringContaining('newer') as string }]);
    expect(JSON.stringify(office.parked)).not.toContain('hush');
    expect(office.complete()).toBe(false);
    expect(office.register.students.map(({ student }) => `student-${student}`).toSorted()).toStrictEqual([poisoned, healthy].toSorted());
    expect(await digestOf(storage)).toBe((await rebuildModels(storage, 'compare')).digest);
  });

  it('of one student are made anew alone, and take events again', async () => {
    const storage = memoryStorage();
    const [student = '', other = ''] = [...streams.keys()].filter((stream) =>
      stream.startsWith('student-E') ? (streams.get(stream)?.length ?? 0) > 2 : false,
    );
    const [last, ...before] = interleaved([student], [0]).toReversed();
    await write(storage, [...before.toReversed(), ...interleaved([other], [0])]);
    await catchUp(storage);
    const whole = await digestOf(storage);
    const number = keyOf(student) as StudentNumber;
    expect(await rebuildStudent(storage, number, 'switch')).toMatchObject({ events: before.length, parked: undefined, equal: true });

    const checkpoint = await storage.documents.checkpoint(MODEL);
    if (checkpoint === undefined || last === undefined) throw new Error('nothing was folded');
    const parked = { key: parkedKey(student), body: JSON.stringify({ stream: student, revision: 0, reason: 'once' }) };
    await storage.documents.commit({ model: MODEL, puts: [parked], deletes: [student], checkpoint, expected: checkpoint });
    const spoiled = await digestOf(storage);
    expect(await rebuildStudent(storage, number, 'compare')).toMatchObject({ parked: undefined, equal: false });
    expect(await digestOf(storage)).toBe(spoiled);
    expect(await rebuildStudent(storage, number, 'switch')).toMatchObject({ parked: undefined, equal: false });
    expect(await digestOf(storage)).toBe(whole);

    await write(storage, [last]);
    await catchUp(storage);
    expect(await digestOf(storage)).toBe((await rebuildModels(storage, 'compare')).digest);
    expect(await rebuildStudent(storage, number, 'compare')).toMatchObject({ events: before.length + 1, equal: true });
    expect(await rebuildStudent(storage, 'nobody' as StudentNumber, 'switch')).toBeUndefined();

    const poison: NewEvent = {
      id: 'b5d5cb9e-0000-4000-8000-000000000002',
      type: 'NotKnownYet',
      data: {},
      metadata: { actor: 'a', commandId: 'c' },
    };
    await write(storage, [{ stream: student, event: poison }]);
    const still = { parked: { stream: student, revision: before.length + 1 }, equal: true };
    expect(await rebuildStudent(storage, number, 'switch')).toMatchObject(still);
    expect(await digestOf(storage)).toBe((await rebuildModels(storage, 'compare')).digest);
  });

  it('are brought up to date live, and a second projector is found out', async () => {
    const storage = memoryStorage();
    const stop = new AbortController();
    const history = interleaved([...streams.keys()].slice(0, 30), [1, 2, 3]);
    const seen: string[] = [];
    const following = follow(storage, { signal: stop.signal, onPosition: (position) => seen.push(position) });
    await write(storage, history);
    const head = await storage.events.head();
    while (seen.at(-1) !== head) await new Promise((resolve) => setImmediate(resolve));
    expect(await digestOf(storage)).toBe((await rebuildModels(storage, 'compare')).digest);
    await storage.documents.commit({
      model: MODEL,
      puts: [],
      checkpoint: { position: '1', version: 'other', store: 'other' },
      expected: await storage.documents.checkpoint(MODEL),
    });
    await write(storage, interleaved([...streams.keys()].slice(30, 31), [0]));
    await expect(following).rejects.toMatchObject({ kind: 'locked' });
    stop.abort();
  });

  it('are followed again after faults that pass by themselves or when the server is told otherwise; others end it', async () => {
    const whole = memoryStorage();
    await importFolder(whole, await readDirectory(EDGE), { actor: 'registrar' });
    const head = await whole.events.head();
    const faults: StoreFault[] = (['unavailable', 'denied', 'outcome-unknown'] as const).map(
      (kind) => new StoreFault(kind, 'the store', 'Look.'),
    );
    const heard: string[] = [];
    const stop = new AbortController();
    const events: Storage['events'] = {
      ...whole.events,
      subscribe: (following) => {
        const fault = faults.shift();
        if (fault !== undefined) throw fault;
        return whole.events.subscribe(following);
      },
    };
    await follow(
      { ...whole, events },
      {
        signal: stop.signal,
        onFault: ({ kind }) => heard.push(kind),
        onPosition: (position) => {
          if (position === head) stop.abort();
        },
      },
    );
    expect(heard).toStrictEqual(['unavailable', 'denied', 'outcome-unknown']);
    expect((await whole.documents.checkpoint(MODEL))?.position).toBe(head);

    faults.push(new StoreFault('corrupt', 'the store', 'Look.'));
    const again = new AbortController();
    await expect(follow({ ...whole, events }, { signal: again.signal })).rejects.toMatchObject({ kind: 'corrupt' });
  });

  it('are not continued over another store, or over one restored from an older copy', async () => {
    const [one, other] = [memoryStorage(), memoryStorage()];
    await write(one, interleaved([...streams.keys()].slice(0, 3), [0]));
    await write(other, interleaved([...streams.keys()].slice(0, 3), [0]));
    await catchUp(one);
    await expect(catchUp({ ...other, documents: one.documents })).rejects.toMatchObject({ kind: 'not-a-store' });
    const identity = await one.events.identity();
    const restored: Storage = { ...memoryStorage(), documents: one.documents };
    await expect(catchUp({ ...restored, events: { ...restored.events, identity: () => Promise.resolve(identity) } })).rejects.toMatchObject(
      {
        kind: 'not-a-store',
      },
    );
  });
});
