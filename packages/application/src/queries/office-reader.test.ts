import { fc } from '@fast-check/vitest';
import { categoryOf, rooms, type StudentNumber } from '@tirkeu/domain';
import { findings, tables } from '@tirkeu/projections';
import type { StoredEvent } from '@tirkeu/store';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../acts/index.ts';
import { importFolder, readDirectory } from '../importing/index.ts';
import { catchUp, rebuildStudent } from '../projector/index.ts';
import { documentsWatched, EDGE, logOf, memoryStorage, recordAgain } from '../testing/index.ts';
import { LONGEST, type Office, officeReader, readOffice } from './index.ts';

let log: readonly StoredEvent[];
let keyring: Storage['keyring'];

beforeAll(async () => {
  const storage = memoryStorage();
  await importFolder(storage, await readDirectory(EDGE), { actor: 'registrar' });
  log = await logOf(storage);
  keyring = storage.keyring;
});

/** An empty store to which the keys of those who are in the log belong. */
const emptyStorage = (): Storage => ({ ...memoryStorage(), keyring });

/** All that can be seen of an office. */
const seen = (office: Office) => ({
  register: office.register,
  position: office.position,
  pending: office.pendingPostings,
  parked: office.parked,
  complete: [undefined, '2019-02-01', '2020-02-01'].map((day) => office.complete(day)),
  states: rooms.flatMap((room) => room.folds).map((fold) => [fold.name, [...office.statesOf(fold as never)]]),
  tables: tables.map((table) => table.build(office.register, office.open, undefined)),
  findings: findings(office.register),
});

describe('an office that is read again and again', { timeout: 120_000 }, () => {
  it('is what is read afresh, whatever was recorded since, whether or not a projector has seen it', async () => {
    const step = fc.record({ to: fc.integer({ min: 0, max: log.length }), projected: fc.boolean(), times: fc.integer({ min: 1, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), fc.boolean(), async (steps, freshen) => {
        const storage = emptyStorage();
        const { read } = officeReader(storage, { freshen });
        let written = 0;
        for (const { to, projected, times } of [...steps.toSorted((a, b) => a.to - b.to), { to: log.length, projected: true, times: 1 }]) {
          await recordAgain(storage, log.slice(written, to));
          written = to;
          if (projected) await catchUp(storage);
          const fresh = seen(await readOffice(storage, { freshen: false }));
          for (const office of await Promise.all(Array.from({ length: times }, read))) expect(seen(office)).toStrictEqual(fresh);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is whole although something is recorded in the middle of a reading', async () => {
    const storage = emptyStorage();
    const half = Math.floor(log.length / 2);
    await recordAgain(storage, log.slice(0, half));
    const rest = log.slice(half);
    let turns = 0;
    const moving = documentsWatched(
      storage,
      () => undefined,
      async () => {
        if (turns > 0) await recordAgain(storage, rest.splice(0, 40));
        turns += 1;
      },
    );
    const { read } = officeReader(moving, { freshen: false });
    await read();
    await recordAgain(storage, rest.splice(0, 10));
    const office = await read();
    expect(turns).toBeGreaterThan(2);
    const known = emptyStorage();
    await recordAgain(known, log.slice(0, Number(office.position)));
    expect(seen(office)).toStrictEqual(seen(await readOffice(known)));
  });

  it('reads only the students of whom something was recorded', async () => {
    const storage = emptyStorage();
    const last = log.findLastIndex(({ stream }) => categoryOf(stream) === 'student');
    await recordAgain(storage, log.slice(0, last));
    const students = new Set<string>();
    const { read } = officeReader(
      documentsWatched(storage, (key) => {
        if (categoryOf(key) === 'student') students.add(key);
      }),
      {},
    );
    await read();
    expect(students.size).toBeGreaterThan(10);
    students.clear();
    await recordAgain(storage, log.slice(last));
    await read();
    expect([...students]).toStrictEqual([log[last]?.stream]);
  });

  it('has again what was parked and is made anew', async () => {
    const storage = emptyStorage();
    const at = log.findLastIndex(({ stream }) => categoryOf(stream) === 'student');
    const poison = { ...(log[at] as StoredEvent), id: crypto.randomUUID(), data: { type: 'Nonsense' } };
    let isDamaged = true;
    const mended = log[at] as StoredEvent;
    const events: Storage['events'] = {
      ...storage.events,
      readAll: async function* (reading) {
        for await (const page of storage.events.readAll(reading))
          yield isDamaged
            ? page
            : { ...page, events: page.events.map((event) => (event.id === poison.id ? { ...event, data: mended.data } : event)) };
      },
    };
    const damaged: Storage = { ...storage, events, reading: (work) => work({ events, documents: storage.documents }) };
    await recordAgain(storage, [...log.slice(0, at), poison, ...log.slice(at + 1)]);
    let time = 0;
    const { read, known } = officeReader(damaged, {}, () => time);
    expect((await read()).parked).toHaveLength(1);
    isDamaged = false;
    await rebuildStudent(damaged, poison.stream.slice('student-'.length) as StudentNumber, 'switch');
    expect(known(await storage.events.head())?.parked).toHaveLength(1);
    time += LONGEST;
    expect(known(await storage.events.head())).toBeUndefined();
    expect(seen(await read())).toStrictEqual(seen(await readOffice(damaged)));
    expect((await read()).parked).toStrictEqual([]);
  });

  it('does not open for long what a person has lost the key of', async () => {
    const storage = memoryStorage();
    await importFolder(storage, await readDirectory(EDGE), { actor: 'registrar' });
    let time = 0;
    const { read } = officeReader(storage, {}, () => time);
    const office = await read();
    const erased = office.register.students.find(({ registration }) => Object.keys(registration).length > 0);
    if (erased === undefined) throw new Error('nobody is registered');
    const surnames = (of: Office) => {
      const person = Object.values(of.register.students.find(({ student }) => student === erased.student)?.registration ?? {})[0];
      return of.open(person?.surname);
    };
    expect(surnames(office)).toMatch(/./);
    await storage.keyring.erase(`student:${erased.student}`);
    time += LONGEST;
    expect(surnames(await read())).toBeUndefined();
  });

  it('is read afresh where the log does not go on from where it was', async () => {
    const one = emptyStorage();
    const other = emptyStorage();
    await recordAgain(one, log);
    await recordAgain(other, log.slice(0, Math.floor(log.length / 3)));
    let storage = one;
    const exchanged: Storage = {
      ...one,
      events: { ...one.events, head: () => storage.events.head(), identity: () => one.events.identity() },
      reading: (work) => storage.reading(work),
    };
    const { read } = officeReader(exchanged, { freshen: false });
    await read();
    storage = other;
    expect(seen(await read())).toStrictEqual(seen(await readOffice(other, { freshen: false })));
  });
});
