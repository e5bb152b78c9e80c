import { describe, expect } from 'vitest';
import { type OpenEventStore, behaviours } from './opened.ts';
import { contentsOf, given, idsOf } from './samples.ts';
import type { StreamReading } from '../event-store.ts';

type Row = { readonly title: string; readonly reading: StreamReading; readonly revisions: readonly number[] };

/** What is read of a stream of revisions 0 to 4. */
const rows: readonly Row[] = [
  { title: 'forwards from the beginning', reading: {}, revisions: [0, 1, 2, 3, 4] },
  { title: 'forwards by name', reading: { direction: 'forwards' }, revisions: [0, 1, 2, 3, 4] },
  { title: 'backwards from the end', reading: { direction: 'backwards' }, revisions: [4, 3, 2, 1, 0] },
  { title: 'forwards from a revision, which it includes', reading: { from: 3 }, revisions: [3, 4] },
  { title: 'backwards from a revision, which it includes', reading: { from: 1, direction: 'backwards' }, revisions: [1, 0] },
  { title: 'a limited number forwards', reading: { limit: 2 }, revisions: [0, 1] },
  { title: 'the last event', reading: { direction: 'backwards', limit: 1 }, revisions: [4] },
  { title: 'a limited number from a revision', reading: { from: 1, limit: 2 }, revisions: [1, 2] },
  { title: 'a limited number backwards from a revision', reading: { from: 3, direction: 'backwards', limit: 2 }, revisions: [3, 2] },
  { title: 'no more than there is', reading: { from: 3, limit: 100 }, revisions: [3, 4] },
  { title: 'nothing from beyond the end', reading: { from: 5 }, revisions: [] },
  { title: 'everything backwards from beyond the end', reading: { from: 100, direction: 'backwards' }, revisions: [4, 3, 2, 1, 0] },
  { title: 'nothing at a limit of none', reading: { limit: 0 }, revisions: [] },
];

/** Reading one stream, or many small ones. */
export const readingStreams = (open: OpenEventStore): void => {
  const it = behaviours(open);

  describe('a stream is read', () => {
    for (const { title, reading, revisions } of rows) {
      it(title, async ({ store }) => {
        await given(store, 'order-1', 2);
        await given(store, 'order-2', 4);
        const rest = await given(store, 'order-1', 3);
        const events = await store.readStream('order-1', reading);
        expect(events.map((event) => event.revision)).toStrictEqual(revisions);
        const last = events.find((event) => event.revision === 4);
        if (last !== undefined) expect(last.id).toBe(rest.at(-1)?.id);
      });
    }

    it('as empty when it does not exist, and is not made by that', async ({ store }) => {
      await given(store, 'order-1');
      const before = await contentsOf(store);
      expect(await store.readStream('order-2')).toStrictEqual([]);
      expect(await store.readStream('order-2', { direction: 'backwards' })).toStrictEqual([]);
      expect(await store.readStream('order-2', { from: 3, limit: 3 })).toStrictEqual([]);
      expect(await store.readStream('order')).toStrictEqual([]);
      expect(await contentsOf(store)).toStrictEqual(before);
    });

    it('as objects that nobody else holds', async ({ store }) => {
      await given(store, 'order-1');
      for (const event of await store.readStream('order-1')) Object.assign(event.data as object, { n: 'scribbled over' });
      expect((await store.readStream('order-1'))[0]?.data).toStrictEqual({ n: 0 });
    });
  });

  describe('many streams are read', () => {
    it('whole, each under its name', async ({ store }) => {
      const one = await given(store, 'order-1', 3);
      const two = await given(store, 'order-2', 1);
      await given(store, 'order-3', 1);
      const read = await store.readStreams(['order-2', 'order-1']);
      expect(new Set(read.keys())).toStrictEqual(new Set(['order-1', 'order-2']));
      expect(idsOf(read.get('order-1') ?? [])).toStrictEqual(idsOf(one));
      expect(idsOf(read.get('order-2') ?? [])).toStrictEqual(idsOf(two));
      expect(read.get('order-1')).toStrictEqual(await store.readStream('order-1'));
    });

    it('with empty lists for those that do not exist', async ({ store }) => {
      await given(store, 'order-1');
      const read = await store.readStreams(['order-0', 'order-1', 'order-2']);
      expect(read.size).toBe(3);
      expect(read.get('order-0')).toStrictEqual([]);
      expect(read.get('order-1')).toHaveLength(1);
      expect(read.get('order-2')).toStrictEqual([]);
    });

    it('once each, however often they are named', async ({ store }) => {
      await given(store, 'order-1', 2);
      const read = await store.readStreams(['order-1', 'order-2', 'order-1', 'order-2', 'order-1']);
      expect(read.size).toBe(2);
      expect(read.get('order-1')).toHaveLength(2);
    });

    it('as nothing when none is named', async ({ store }) => {
      await given(store, 'order-1');
      expect((await store.readStreams([])).size).toBe(0);
    });

    it('by the thousand', async ({ store }) => {
      for (let i = 0; i < 20; i++) await given(store, `order-${i * 100}`, 2);
      const read = await store.readStreams(Array.from({ length: 2000 }, (_, i) => `order-${i}`));
      expect(read.size).toBe(2000);
      expect([...read.values()].filter((events) => events.length === 2)).toHaveLength(20);
    });
  });
};
