import { left, right } from 'fp-ts/lib/Either.js';
import { describe, expect } from 'vitest';
import type { ExpectedRevision } from '../event-store.ts';
import { type OpenEventStore, behaviours } from './opened.ts';
import { appendOf, contentsOf, freshId, given, idsOf, recorded, sampleEvent, sampleEvents } from './samples.ts';

type Row = {
  /** How many events the stream holds. */
  readonly holds: number;
  readonly expected: ExpectedRevision;
  readonly allowed: boolean;
};

/** Every mode against a stream that is not there, one of a single event, and a longer one. */
const rows: readonly Row[] = [
  { holds: 0, expected: 'no-stream', allowed: true },
  { holds: 0, expected: 'any', allowed: true },
  { holds: 0, expected: 'stream-exists', allowed: false },
  { holds: 0, expected: 0, allowed: false },
  { holds: 0, expected: 4, allowed: false },
  { holds: 1, expected: 'no-stream', allowed: false },
  { holds: 1, expected: 'any', allowed: true },
  { holds: 1, expected: 'stream-exists', allowed: true },
  { holds: 1, expected: 0, allowed: true },
  { holds: 1, expected: 1, allowed: false },
  { holds: 3, expected: 'no-stream', allowed: false },
  { holds: 3, expected: 'any', allowed: true },
  { holds: 3, expected: 'stream-exists', allowed: true },
  { holds: 3, expected: 0, allowed: false },
  { holds: 3, expected: 1, allowed: false },
  { holds: 3, expected: 2, allowed: true },
  { holds: 3, expected: 3, allowed: false },
];

const outcomeOf = ({ allowed, holds }: Row): string =>
  allowed ? `is recorded at ${holds}` : `is refused, ${holds === 0 ? 'no-stream' : `at ${holds - 1}`}`;

/** What must be in a stream for an append to happen. */
export const appending = (open: OpenEventStore): void => {
  const it = behaviours(open);

  describe('an append', () => {
    for (const row of rows) {
      it(`expecting ${row.expected} of a stream of ${row.holds} ${outcomeOf(row)}`, async ({ store }) => {
        await given(store, 'order-other', 2);
        if (row.holds > 0) await given(store, 'order-1', row.holds);
        const before = await contentsOf(store);
        const outcome = await store.append(appendOf('order-1', row.expected, 2));
        if (row.allowed) {
          expect(outcome).toStrictEqual(right({ revision: row.holds + 1, position: await store.head() }));
          expect(await store.count()).toBe(row.holds + 4);
        } else {
          expect(outcome).toStrictEqual(
            left({ stream: 'order-1', expected: row.expected, actual: row.holds === 0 ? 'no-stream' : row.holds - 1 }),
          );
          expect(await contentsOf(store)).toStrictEqual(before);
        }
      });
    }

    it('of several events keeps their order, from revision 0', async ({ store }) => {
      const events = sampleEvents(5);
      await recorded(store, { stream: 'order-1', expected: 'no-stream', events });
      const stored = await store.readStream('order-1');
      expect(idsOf(stored)).toStrictEqual(idsOf(events));
      expect(stored.map((event) => event.revision)).toStrictEqual([0, 1, 2, 3, 4]);
      expect(stored.every((event) => event.stream === 'order-1')).toBe(true);
    });

    it('answers with the position of its last event', async ({ store }) => {
      const appended = await recorded(store, appendOf('order-1', 'no-stream', 3));
      expect((await store.readStream('order-1')).at(-1)?.position).toBe(appended.position);
    });

    it('distinguishes streams whose names begin alike or differ in case', async ({ store }) => {
      for (const stream of ['order-1', 'order-10', 'Order-1', 'order-1 ', 'order-']) await recorded(store, appendOf(stream, 'no-stream'));
      expect(await store.readStream('order-1')).toHaveLength(1);
      expect(await store.readStream('order-1 ')).toHaveLength(1);
    });

    it('without events is a defect, and nothing is written', async ({ store }) => {
      await given(store, 'order-1');
      const before = await contentsOf(store);
      for (const expected of ['any', 'no-stream', 'stream-exists', 0] as const) {
        await expect(store.append({ stream: 'order-1', expected, events: [] })).rejects.toThrow(/defect/);
      }
      expect(await contentsOf(store)).toStrictEqual(before);
    });

    it('of a body that is not JSON is refused whole', async ({ store }) => {
      const circle: Record<string, unknown> = {};
      circle.itself = circle;
      for (const data of [undefined, () => 1, 1n, circle]) {
        const events = [sampleEvent(), { ...sampleEvent(), data }];
        await expect(store.append({ stream: 'order-1', expected: 'any', events })).rejects.toThrow();
      }
      expect(await store.count()).toBe(0);
      expect(await store.readStream('order-1')).toStrictEqual([]);
    });

    it('after refused ones leaves no gap', async ({ store }) => {
      const ids = [freshId(), freshId()] as const;
      await recorded(store, { ...appendOf('order-1', 'no-stream'), events: [{ ...sampleEvent(), id: ids[0] }] });
      for (let i = 0; i < 5; i++) await store.append(appendOf('order-1', 7, 3));
      const last = await recorded(store, { stream: 'order-1', expected: 0, events: [{ ...sampleEvent(), id: ids[1] }] });
      expect(last).toStrictEqual({ revision: 1, position: await store.head() });
      expect(await store.count()).toBe(2);
      expect(idsOf(await store.readStream('order-1'))).toStrictEqual(ids);
    });
  });
};
