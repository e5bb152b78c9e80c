import { describe, expect } from 'vitest';
import type { EventStore, NewEvent } from '../event-store.ts';
import { type OpenEventStore, behaviours } from './opened.ts';
import { appendOf, given, idsOf, logOf, pagesOf, recorded } from './samples.ts';

/** Seven events in three streams, in the order in which they were recorded. */
const givenLog = async (store: EventStore): Promise<readonly NewEvent[]> => [
  ...(await given(store, 'student-2', 2)),
  ...(await given(store, 'order-1', 1)),
  ...(await given(store, 'student-10', 2)),
  ...(await given(store, 'order-1', 1)),
  ...(await given(store, 'student-2', 1)),
];

/** The whole log, in the order in which it was written. */
export const readingLog = (open: OpenEventStore): void => {
  const it = behaviours(open);

  describe('an empty log', () => {
    it('has no head, no events and no pages', async ({ store }) => {
      expect(await store.head()).toBeUndefined();
      expect(await store.count()).toBe(0);
      expect(await store.streamNames()).toStrictEqual([]);
      expect(await pagesOf(store)).toStrictEqual([]);
      expect(await pagesOf(store, { order: 'stream', types: ['MarkEntered'] })).toStrictEqual([]);
    });
  });

  describe('the log is read', () => {
    it('in the order in which it was written', async ({ store }) => {
      const events = await givenLog(store);
      expect(idsOf(await logOf(store))).toStrictEqual(idsOf(events));
    });

    it('with the same events as its streams', async ({ store }) => {
      await givenLog(store);
      const log = await logOf(store);
      for (const stream of ['student-2', 'order-1', 'student-10']) {
        expect(log.filter((event) => event.stream === stream)).toStrictEqual(await store.readStream(stream));
      }
    });

    it('up to its head, and counted', async ({ store }) => {
      const events = await givenLog(store);
      expect(await store.count()).toBe(events.length);
      expect(await store.head()).toBe((await logOf(store)).at(-1)?.position);
    });

    it('with positions that are all different, each the place after which the next is read', async ({ store }) => {
      const events = await givenLog(store);
      const positions = (await logOf(store)).map((event) => event.position);
      expect(new Set(positions).size).toBe(events.length);
      for (const [i, after] of positions.entries()) {
        expect(idsOf(await logOf(store, { after }))).toStrictEqual(idsOf(events.slice(i + 1)));
      }
    });

    for (const pageSize of [1, 2, 3, 7, 100]) {
      it(`in pages of ${pageSize}, none left out and none twice`, async ({ store }) => {
        const events = await givenLog(store);
        const pages = await pagesOf(store, { pageSize });
        expect(idsOf(pages.flatMap((page) => page.events))).toStrictEqual(idsOf(events));
        for (const page of pages) {
          expect(page.events.length).toBeLessThanOrEqual(pageSize);
          expect(page.position).toBe(page.events.at(-1)?.position);
        }
        expect(pages.at(-1)?.position).toBe(await store.head());
      });
    }

    it('on from any page, in pages of another size', async ({ store }) => {
      const events = await givenLog(store);
      for (const { position: after } of await pagesOf(store, { pageSize: 2 })) {
        const done = idsOf(await logOf(store, { upTo: after }));
        const rest = idsOf(await logOf(store, { after, pageSize: 3 }));
        expect([...done, ...rest]).toStrictEqual(idsOf(events));
      }
    });

    it('up to a position, which it includes', async ({ store }) => {
      const events = await givenLog(store);
      for (const [i, { position: upTo }] of (await logOf(store)).entries()) {
        const pages = await pagesOf(store, { upTo, pageSize: 2 });
        expect(idsOf(pages.flatMap((page) => page.events))).toStrictEqual(idsOf(events.slice(0, i + 1)));
        expect(pages.at(-1)?.position).toBe(upTo);
      }
    });

    it('between two positions', async ({ store }) => {
      const events = await givenLog(store);
      const positions = (await logOf(store)).map((event) => event.position);
      expect(idsOf(await logOf(store, { after: positions[1] ?? '', upTo: positions[4] ?? '' }))).toStrictEqual(idsOf(events.slice(2, 5)));
      expect(await logOf(store, { after: positions[4] ?? '', upTo: positions[4] ?? '' })).toStrictEqual([]);
      expect(await logOf(store, { after: positions[4] ?? '', upTo: positions[1] ?? '' })).toStrictEqual([]);
    });

    it('as nothing after its head', async ({ store }) => {
      await givenLog(store);
      const head = await store.head();
      expect(await pagesOf(store, head === undefined ? {} : { after: head })).toStrictEqual([]);
    });

    it('up to a head that was taken before others wrote', async ({ store }) => {
      const events = await givenLog(store);
      const upTo = await store.head();
      const ids: string[] = [];
      for await (const page of store.readAll({ pageSize: 2, ...(upTo === undefined ? {} : { upTo }) })) {
        ids.push(...idsOf(page.events));
        await recorded(store, appendOf('order-late', 'any'));
      }
      expect(ids).toStrictEqual(idsOf(events));
    });

    it('no further than a reader wants', async ({ store }) => {
      const events = await givenLog(store);
      for await (const page of store.readAll({ pageSize: 1 })) {
        expect(idsOf(page.events)).toStrictEqual(idsOf(events.slice(0, 1)));
        break;
      }
      await recorded(store, appendOf('order-1', 1));
      expect(await store.count()).toBe(events.length + 1);
    });

    for (const order of ['global', 'stream'] as const) {
      it(`with the texts of its bodies where the store keeps them, in the order ${order}`, async ({ store }) => {
        await givenLog(store);
        const plain = await logOf(store, { order });
        const read = await logOf(store, { order, texts: true });
        const keepsTexts = read.some(({ text }) => text !== undefined);
        expect(plain.every((event) => !('text' in event))).toBe(true);
        expect(read).toStrictEqual(keepsTexts ? plain.map((event) => ({ ...event, text: JSON.stringify(event.data) })) : plain);
      });
    }

    it('by two readers at once', async ({ store }) => {
      const events = await givenLog(store);
      const both = await Promise.all([logOf(store, { pageSize: 1 }), logOf(store, { pageSize: 2 })]);
      expect(both.map(idsOf)).toStrictEqual([idsOf(events), idsOf(events)]);
    });
  });

  describe('the log is read stream by stream', () => {
    const streams = async (store: EventStore, reading = {}): Promise<readonly string[]> =>
      (await logOf(store, { ...reading, order: 'stream' })).map((event) => `${event.stream}@${event.revision}`);

    for (const pageSize of [1, 2, 3, 100]) {
      it(`in code-point order of their names, in pages of ${pageSize}`, async ({ store }) => {
        await givenLog(store);
        await given(store, 'Student-1');
        expect(await streams(store, { pageSize })).toStrictEqual([
          'Student-1@0',
          'order-1@0',
          'order-1@1',
          'student-10@0',
          'student-10@1',
          'student-2@0',
          'student-2@1',
          'student-2@2',
        ]);
        for (const page of await pagesOf(store, { pageSize, order: 'stream' })) expect(page.events.length).toBeLessThanOrEqual(pageSize);
      });
    }

    it('with the same filters', async ({ store }) => {
      await givenLog(store);
      await given(store, 'student-10', 1, 'StudentEnrolled');
      expect(await streams(store, { streamPrefixes: ['student-'], types: ['StudentEnrolled'] })).toStrictEqual(['student-10@2']);
      expect(await streams(store, { streamPrefixes: ['student-2', 'order-'], pageSize: 2 })).toStrictEqual([
        'order-1@0',
        'order-1@1',
        'student-2@0',
        'student-2@1',
        'student-2@2',
      ]);
    });

    it('from one stream to another', async ({ store }) => {
      await givenLog(store);
      const names = await store.streamNames();
      expect(names).toStrictEqual(['order-1', 'student-10', 'student-2']);
      const all = await streams(store);
      const place = (event: string): number => names.indexOf(event.slice(0, event.indexOf('@')));
      for (const after of [-1, ...names.keys()]) {
        for (const upTo of names.keys()) {
          const range = { afterStream: names[after], upToStream: names[upTo] };
          const wanted = all.filter((event) => place(event) > after && place(event) <= upTo);
          for (const pageSize of [1, 100]) expect(await streams(store, { ...range, pageSize })).toStrictEqual(wanted);
        }
        const rest = all.filter((event) => place(event) > after);
        expect(await streams(store, { afterStream: names[after] })).toStrictEqual(rest);
      }
      expect(await streams(store, { afterStream: 'order-1', streamPrefixes: ['order-', 'student-2'] })).toStrictEqual([
        'student-2@0',
        'student-2@1',
        'student-2@2',
      ]);
      expect(await streams(store, { afterStream: 'student-1', upToStream: 'student-11' })).toStrictEqual(['student-10@0', 'student-10@1']);
      expect(idsOf(await logOf(store, { afterStream: 'order-1', upToStream: 'student-10' }))).toStrictEqual(
        idsOf(await store.readStream('student-10')),
      );
    });

    it('as of a head that was taken before others wrote', async ({ store }) => {
      await givenLog(store);
      const upTo = await store.head();
      const before = await streams(store);
      await given(store, 'order-1', 2);
      await given(store, 'a-new-one', 1);
      expect(await streams(store, { upTo, pageSize: 2 })).toStrictEqual(before);
    });
  });
};
