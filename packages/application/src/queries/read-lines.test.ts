import { fc } from '@fast-check/vitest';
import { categoryOf } from '@tirkeu/domain';
import { type Statement, statementFold } from '@tirkeu/domain/assessment';
import type { StoredEvent } from '@tirkeu/store';
import { beforeAll, expect, it } from 'vitest';
import type { Storage } from '../acts/index.ts';
import { importFolder, readDirectory } from '../importing/index.ts';
import { EDGE, eventsWatched, logOf, memoryStorage, recordAgain } from '../testing/index.ts';
import { linesReader } from './index.ts';

/** The whole state, so that nothing is overlooked. */
const lineOf = (state: Statement): Statement => state;

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
      const kept = linesReader(storage, statementFold, lineOf);
      let written = 0;
      for (const place of [...places.toSorted((a, b) => a - b), log.length]) {
        await recordAgain(storage, log.slice(written, place));
        written = place;
        const fresh = await linesReader(storage, statementFold, lineOf)();
        expect(fresh.position).toBe(await storage.events.head());
        for (const read of await Promise.all(Array.from({ length: times }, kept))) {
          expect(read).toStrictEqual(fresh);
          expect([...read.lines.keys()]).toStrictEqual([...fresh.lines.keys()]);
        }
      }
      const statements = new Set(log.flatMap(({ stream }) => (categoryOf(stream) === 'statement' ? [stream] : [])));
      expect((await kept()).lines.size).toBe(statements.size);
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
  const kept = linesReader({ events }, statementFold, lineOf);
  await kept();
  await recordAgain(storage, log.slice(Math.floor(log.length / 2)));
  isBroken = true;
  await expect(kept()).rejects.toThrow('away');
  isBroken = false;
  expect(await kept()).toStrictEqual(await linesReader(storage, statementFold, lineOf)());
});

it('reads again only the documents in which something was recorded since', async () => {
  const storage = memoryStorage();
  const half = Math.floor(log.length / 2);
  await recordAgain(storage, log.slice(0, half));
  let read = 0;
  const watched = eventsWatched(storage, (events) => {
    read += events;
  });
  const kept = linesReader(watched, statementFold, lineOf);
  await kept();
  read = 0;
  await kept();
  expect(read).toBe(0);
  await recordAgain(storage, log.slice(half));
  await kept();
  const ofStatements = ({ stream }: StoredEvent): boolean => categoryOf(stream) === 'statement';
  const changed = log.slice(half).filter(ofStatements);
  const streams = new Set(changed.map(({ stream }) => stream));
  expect(read).toBe(changed.length + log.filter(({ stream }) => streams.has(stream)).length);
});

it('reads on while others write, to one position', async () => {
  const storage = memoryStorage();
  const parts = Array.from({ length: 8 }, (_, i) => log.slice(Math.floor((i * log.length) / 8), Math.floor(((i + 1) * log.length) / 8)));
  await recordAgain(storage, parts[0] ?? []);
  const left = parts.slice(1);
  const events: Storage['events'] = {
    ...storage.events,
    readStreams: async (streams) => {
      await recordAgain(storage, left.shift() ?? []);
      return storage.events.readStreams(streams);
    },
  };
  const kept = linesReader({ events }, statementFold, lineOf);
  await kept();
  await recordAgain(storage, left.shift() ?? []);
  const read = await kept();
  expect(left).toStrictEqual([]);
  expect(read).toStrictEqual(await linesReader(storage, statementFold, lineOf)());
});

it('keeps nothing of documents that have no line', async () => {
  const storage = memoryStorage();
  await recordAgain(storage, log);
  const { lines } = await linesReader(storage, statementFold, (state: Statement) =>
    state.stage === 'Closed' ? state.closed.closedOn : undefined,
  )();
  const all = await linesReader(storage, statementFold, lineOf)();
  expect(lines.size).toBe([...all.lines.values()].filter(({ stage }) => stage === 'Closed').length);
  expect(lines.size).toBeLessThan(all.lines.size);
});
