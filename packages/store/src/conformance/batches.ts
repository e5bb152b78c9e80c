import { left, right } from 'fp-ts/lib/Either.js';
import { describe, expect } from 'vitest';
import type { EventStore } from '../event-store.ts';
import { type OpenEventStore, type OpenedEventStore, behaviours } from './opened.ts';
import { appendOf, contentsOf, faultOf, given, idsOf, logOf, recorded, sampleEvent } from './samples.ts';

/** Several streams at once: everything or nothing. */
export const batches = (open: OpenEventStore): void => {
  const any = behaviours(open);

  /** A store that says it has no batches is not asked for them. */
  const it = (title: string, behaviour: (store: EventStore) => Promise<void>): void =>
    any(title, async ({ store }: OpenedEventStore, context) => {
      if (!store.atomicBatches) context.skip('this store has no batches over streams');
      await behaviour(store);
    });

  describe('a batch over streams', () => {
    any('is thrown out by a store that says it has none', async ({ store }) => {
      if (store.atomicBatches) return;
      await expect(store.appendAll([appendOf('order-1', 'no-stream')])).rejects.toThrow();
      expect(await store.count()).toBe(0);
    });

    it('is recorded in the order it is given', async (store) => {
      const appends = [appendOf('order-2', 'no-stream', 2), appendOf('order-1', 'any', 1), appendOf('order-3', 'no-stream', 2)];
      const outcome = await store.appendAll(appends);
      const log = await logOf(store);
      expect(outcome).toStrictEqual(right([1, 2, 4].map((i) => ({ revision: log[i]?.revision, position: log[i]?.position }))));
      expect(idsOf(log)).toStrictEqual(appends.flatMap((append) => idsOf(append.events)));
    });

    it('of nothing is nothing', async (store) => {
      expect(await store.appendAll([])).toStrictEqual(right([]));
      expect(await store.count()).toBe(0);
    });

    for (const wrong of [0, 1, 2]) {
      it(`with a wrong revision in place ${wrong} records nothing anywhere`, async (store) => {
        await given(store, 'order-0', 2);
        const before = await contentsOf(store);
        const appends = [0, 1, 2].map((i) => (i === wrong ? appendOf('order-0', 5) : appendOf(`order-${i + 1}`, 'no-stream', 2)));
        expect(await store.appendAll(appends)).toStrictEqual(left({ stream: 'order-0', expected: 5, actual: 1 }));
        expect(await contentsOf(store)).toStrictEqual(before);
        for (const { stream } of appends.filter((_, i) => i !== wrong)) expect(await store.readStream(stream)).toStrictEqual([]);
      });
    }

    it('that was refused can be made again with the same ids', async (store) => {
      const first = appendOf('order-1', 'no-stream', 2);
      await store.appendAll([first, appendOf('order-2', 'stream-exists')]);
      expect(await store.appendAll([first])).toStrictEqual(right([{ revision: 1, position: await store.head() }]));
    });

    it('may name a stream twice: each append sees the one before', async (store) => {
      const outcome = await store.appendAll([appendOf('order-1', 'no-stream', 2), appendOf('order-2', 'any'), appendOf('order-1', 1)]);
      const log = await logOf(store);
      expect(outcome).toStrictEqual(right([1, 2, 3].map((i) => ({ revision: log[i]?.revision, position: log[i]?.position }))));
      expect((await store.readStream('order-1')).map((event) => event.revision)).toStrictEqual([0, 1, 2]);
    });

    it('that creates a stream twice is refused', async (store) => {
      expect(await store.appendAll([appendOf('order-1', 'no-stream'), appendOf('order-1', 'no-stream')])).toStrictEqual(
        left({ stream: 'order-1', expected: 'no-stream', actual: 0 }),
      );
      expect(await store.count()).toBe(0);
    });

    it('again gives the earlier answers', async (store) => {
      const appends = [appendOf('order-1', 'no-stream', 2), appendOf('order-2', 'no-stream')];
      const first = await store.appendAll(appends);
      await given(store, 'order-1');
      const before = await contentsOf(store);
      expect(await store.appendAll(appends)).toStrictEqual(first);
      expect(await contentsOf(store)).toStrictEqual(before);
    });

    it('of which one append is recorded already records the others', async (store) => {
      const there = appendOf('order-1', 'no-stream', 2);
      const answer = await recorded(store, there);
      const outcome = await store.appendAll([there, appendOf('order-2', 'no-stream')]);
      expect(outcome).toStrictEqual(right([answer, { revision: 0, position: await store.head() }]));
      expect(await store.count()).toBe(3);
    });

    it('with one id in two appends is a fault, and nothing is written', async (store) => {
      const event = sampleEvent();
      await faultOf(
        'duplicate-event-id',
        store.appendAll([
          { stream: 'order-1', expected: 'no-stream', events: [event] },
          { stream: 'order-2', expected: 'no-stream', events: [event] },
        ]),
      );
      expect(await store.count()).toBe(0);
    });

    it('with an append without events or a body that is not JSON records nothing', async (store) => {
      await expect(store.appendAll([appendOf('order-1', 'no-stream'), { stream: 'order-2', expected: 'any', events: [] }])).rejects.toThrow(
        /defect/,
      );
      await expect(
        store.appendAll([
          appendOf('order-1', 'no-stream'),
          { stream: 'order-2', expected: 'any', events: [{ ...sampleEvent(), data: undefined }] },
        ]),
      ).rejects.toThrow();
      expect(await store.count()).toBe(0);
      await recorded(store, appendOf('order-1', 'no-stream'));
    });
  });
};
