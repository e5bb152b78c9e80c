import { fc } from '@fast-check/vitest';
import { categoryOf } from '@tirkeu/domain';
import { statementFold } from '@tirkeu/domain/assessment';
import type { StoredEvent } from '@tirkeu/store';
import { beforeAll, expect, it } from 'vitest';
import type { Storage } from '../acts/index.ts';
import { importFolder, readDirectory } from '../importing/index.ts';
import { EDGE, eventsWatched, logOf, memoryStorage, recordAgain } from '../testing/index.ts';
import { statesReader } from './index.ts';

let log: readonly StoredEvent[];

beforeAll(async () => {
  const storage = memoryStorage();
  await importFolder(storage, await readDirectory(EDGE), { actor: 'registrar' });
  log = await logOf(storage);
});

it('gives at every reading what a reader gives that has read nothing before, asked once or several times at once', {
  timeout: 60_000,
}, async () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: log.length }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(cuts, fc.integer({ min: 1, max: 3 }), async (places, times) => {
      const storage = memoryStorage();
      const kept = statesReader(storage, statementFold);
      let written = 0;
      for (const place of [...places.toSorted((a, b) => a - b), log.length]) {
        await recordAgain(storage, log.slice(written, place));
        written = place;
        const fresh = await statesReader(storage, statementFold)();
        expect(fresh.position).toBe(await storage.events.head());
        for (const read of await Promise.all(Array.from({ length: times }, kept))) {
          expect(read).toStrictEqual(fresh);
          expect([...read.states.keys()]).toStrictEqual([...fresh.states.keys()]);
        }
      }
      const statements = new Set(log.flatMap(({ stream }) => (categoryOf(stream) === 'statement' ? [stream] : [])));
      expect((await kept()).states.size).toBe(statements.size);
    }),
    { numRuns: 20 },
  );
});

it('reads what it missed by a fault at the next reading', async () => {
  const storage = memoryStorage();
  await recordAgain(storage, log.slice(0, Math.floor(log.length / 2)));
  let isBroken = false;
  const events: Storage['events'] = {
    ...storage.events,
    readAll: async function* (reading) {
      for await (const page of storage.events.readAll({ ...reading, pageSize: 10 })) {
        yield page;
        if (isBroken) throw new Error('the store is away');
      }
    },
  };
  const kept = statesReader({ events }, statementFold);
  await kept();
  await recordAgain(storage, log.slice(Math.floor(log.length / 2)));
  isBroken = true;
  await expect(kept()).rejects.toThrow('away');
  isBroken = false;
  expect(await kept()).toStrictEqual(await statesReader(storage, statementFold)());
});

it('reads again only what was recorded since', async () => {
  const storage = memoryStorage();
  const half = Math.floor(log.length / 2);
  await recordAgain(storage, log.slice(0, half));
  let read = 0;
  const watched = eventsWatched(storage, (events) => {
    read += events;
  });
  const kept = statesReader(watched, statementFold);
  await kept();
  read = 0;
  await kept();
  expect(read).toBe(0);
  await recordAgain(storage, log.slice(half));
  await kept();
  expect(read).toBe(log.slice(half).filter(({ stream }) => categoryOf(stream) === 'statement').length);
});
