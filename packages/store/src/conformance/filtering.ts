import { describe, expect } from 'vitest';
import type { Filter, LogReading } from '../event-store.ts';
import { type OpenEventStore, behaviours } from './opened.ts';
import { appendOf, given, idsOf, logOf, pagesOf, recorded, sampleEvent } from './samples.ts';

const streamsRead = [
  'order-1',
  'order-10',
  'order_1',
  'order%2D1',
  'orders-1',
  'Order-1',
  'student-%D3%98-1',
  'student-%D3%98_1',
  'student-%',
  'student-_',
  'student-%25',
  'person-~',
  "person-'; DROP TABLE events; --",
  'person-*',
  'person-[a-z]',
  'person-\\',
] as const;

/** Prefixes are meant letter by letter: nothing in them stands for anything else. */
const prefixes = [
  'order-',
  'order-1',
  'order_',
  'order%',
  'o',
  'O',
  '',
  'student-%D3%98',
  'student-%',
  'student-_',
  '%',
  '_',
  'person-*',
  'person-[',
  "person-'",
  'person-\\',
  'person-~',
  'person-~~',
  'nobody-',
];

/** Only some of the log. */
export const filtering = (open: OpenEventStore): void => {
  const it = behaviours(open);

  describe('a filter by stream prefix', () => {
    for (const prefix of prefixes) {
      it(`lets '${prefix}' stand for itself`, async ({ store }) => {
        for (const stream of streamsRead) await recorded(store, appendOf(stream, 'no-stream'));
        const wanted = streamsRead.filter((stream) => stream.startsWith(prefix));
        for (const order of ['global', 'stream'] as const) {
          const found = (await logOf(store, { streamPrefixes: [prefix], order, pageSize: 2 })).map((event) => event.stream);
          expect(found).toStrictEqual(order === 'global' ? wanted : wanted.toSorted());
        }
      });
    }

    it('takes several, and an event once where they overlap', async ({ store }) => {
      for (const stream of streamsRead) await recorded(store, appendOf(stream, 'no-stream'));
      for (const order of ['global', 'stream'] as const) {
        const found = (
          await logOf(store, { streamPrefixes: ['order-1', 'student-', 'order-', 'order-10', 'order-'], order, pageSize: 2 })
        ).map((event) => event.stream);
        expect(found.toSorted()).toStrictEqual(
          streamsRead.filter((stream) => stream.startsWith('order-') || stream.startsWith('student-')).toSorted(),
        );
      }
    });
  });

  describe('a filter by type', () => {
    it('takes one', async ({ store }) => {
      const drafted = await given(store, 'order-1', 2, 'OrderDrafted');
      await given(store, 'order-1', 2, 'OrderRegistered');
      await given(store, 'order-2', 2, 'OrderDraftedAnew');
      expect(idsOf(await logOf(store, { types: ['OrderDrafted'] }))).toStrictEqual(idsOf(drafted));
    });

    it('takes several, in the order of the log', async ({ store }) => {
      const drafted = await given(store, 'order-1', 2, 'OrderDrafted');
      await given(store, 'order-1', 2, 'OrderRegistered');
      const cancelled = await given(store, 'order-1', 1, 'OrderCancelled');
      expect(idsOf(await logOf(store, { types: ['OrderCancelled', 'OrderDrafted', 'OrderDrafted'] }))).toStrictEqual(
        idsOf([...drafted, ...cancelled]),
      );
    });

    it('knows nothing of wild cards or case', async ({ store }) => {
      await given(store, 'order-1', 2, 'OrderDrafted');
      expect(await logOf(store, { types: ['Order%', 'Order_______', '%', 'orderdrafted', 'Order', ''] })).toStrictEqual([]);
    });
  });

  describe('filters', () => {
    it('of both kinds must both let an event through', async ({ store }) => {
      const wanted = await given(store, 'order-1', 2, 'OrderDrafted');
      await given(store, 'order-1', 1, 'OrderRegistered');
      await given(store, 'student-1', 2, 'OrderDrafted');
      expect(idsOf(await logOf(store, { streamPrefixes: ['order-'], types: ['OrderDrafted'] }))).toStrictEqual(idsOf(wanted));
    });

    for (const empty of [
      { streamPrefixes: [] },
      { types: [] },
      { streamPrefixes: [], types: ['OrderDrafted'] },
    ] satisfies readonly Filter[]) {
      it(`of an empty list let nothing through: ${JSON.stringify(empty)}`, async ({ store }) => {
        await given(store, 'order-1', 3, 'OrderDrafted');
        expect(await logOf(store, empty)).toStrictEqual([]);
        expect(await logOf(store, { ...empty, order: 'stream' })).toStrictEqual([]);
        expect((await pagesOf(store, empty)).at(-1)?.position).toBe(await store.head());
      });
    }

    it('that let nothing through still bring the reader to the head', async ({ store }) => {
      await given(store, 'order-1', 5);
      const pages = await pagesOf(store, { types: ['NeverHappened'], pageSize: 2 });
      expect(pages.flatMap((page) => page.events)).toStrictEqual([]);
      expect(pages.at(-1)?.position).toBe(await store.head());
    });

    it('bring the reader past events that they hold back at the end', async ({ store }) => {
      await given(store, 'order-1', 3);
      await given(store, 'student-1', 4);
      const upTo = (await logOf(store))[5]?.position ?? '';
      for (const reading of [{}, { upTo }] satisfies readonly LogReading[]) {
        const pages = await pagesOf(store, { ...reading, streamPrefixes: ['order-'], pageSize: 2 });
        expect(pages.flatMap((page) => page.events)).toHaveLength(3);
        expect(pages.at(-1)?.position).toBe(reading.upTo ?? (await store.head()));
      }
    });

    for (const pageSize of [1, 2, 5]) {
      it(`never lose or repeat an event between pages of ${pageSize}`, async ({ store }) => {
        const wanted: string[] = [];
        for (let i = 0; i < 20; i++) {
          const event = { ...sampleEvent({ i }, i % 3 === 0 ? 'Wanted' : 'Other') };
          await recorded(store, { stream: `order-${i % 4}`, expected: 'any', events: [event] });
          if (event.type === 'Wanted') wanted.push(event.id);
        }
        const pages = await pagesOf(store, { types: ['Wanted'], pageSize });
        expect(pages.flatMap((page) => idsOf(page.events))).toStrictEqual(wanted);
        let seen = 0;
        for (const page of pages) {
          expect(page.events.length).toBeLessThanOrEqual(pageSize);
          seen += page.events.length;
          expect(idsOf(await logOf(store, { types: ['Wanted'], after: page.position }))).toStrictEqual(wanted.slice(seen));
        }
      });
    }
  });
};
