import { expect, it } from 'vitest';
import type { Driver, LogRange, Recorded } from './driver/index.ts';
import { logReader } from './reading-log.ts';

const recorded = (n: bigint, streamId: string): Recorded => ({
  id: `${n}`,
  streamId,
  revision: 0n,
  type: 'Happened',
  isJson: true,
  data: {},
  metadata: {},
  created: new Date(0),
  position: { commit: n, prepare: n },
});

/** A driver over a log in memory that tells how many events it gave. */
const driverOver = (log: readonly Recorded[], onGiven: (events: number) => void): Driver =>
  ({
    readLog: async function* ({ from }: LogRange) {
      const wanted = log.filter(({ position }) => from === undefined || (position?.commit ?? 0n) >= from.commit);
      for (let i = 0; i < wanted.length; i += 10) {
        const come = wanted.slice(i, i + 10);
        onGiven(come.length);
        yield come;
      }
    },
  }) as Partial<Driver> as Driver;

const SECOND = 1000;

it('counts a log once to its end, and from there on when it has grown', async () => {
  const log = Array.from({ length: 100 }, (_, i) => recorded(BigInt(10 * i), i % 4 === 0 ? '$stats' : `order-${i}`));
  let given = 0;
  const driver = driverOver(log, (events) => {
    given += events;
  });
  const { count } = logReader(driver, {} as never, SECOND);
  expect(await count()).toBe(75);
  expect(given).toBe(100);
  log.push(recorded(5000n, 'order-x'), recorded(5001n, '$stats'), recorded(5002n, 'order-x'));
  given = 0;
  expect(await Promise.all([count(), count()])).toStrictEqual([77, 77]);
  expect(given).toBeLessThan(10);
  given = 0;
  expect(await count()).toBe(77);
  expect(given).toBeLessThan(3);
});

it('looks for the head among the last few events, and further back where those are none of the office', async () => {
  const limits: (number | undefined)[] = [];
  let log: Recorded[] = [];
  const driver = {
    readLog: async function* ({ limit }: LogRange) {
      limits.push(limit);
      yield log.toReversed().slice(0, limit);
    },
  } as Partial<Driver> as Driver;
  const { head } = logReader(driver, {} as never, SECOND);
  log = [recorded(7n, '$settings'), recorded(8n, 'order-1')];
  expect(await head()).toBe('8:8');
  expect(limits).toStrictEqual([4]);
  log.push(...Array.from({ length: 5 }, (_, i) => recorded(BigInt(10 + i), '$settings')));
  expect(await head()).toBe('8:8');
  expect(limits).toStrictEqual([4, 4, undefined]);
  log = [];
  expect(await head()).toBeUndefined();
});
