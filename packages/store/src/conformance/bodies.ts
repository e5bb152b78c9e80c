import { describe, expect } from 'vitest';
import type { EventMetadata, EventStore, NewEvent } from '../event-store.ts';
import { type OpenEventStore, behaviours } from './opened.ts';
import { given, idsOf, logOf, recorded, sampleEvent, sampleEvents } from './samples.ts';

const nested = (depth: number): unknown =>
  depth === 0 ? 'the bottom' : depth % 2 === 0 ? { inner: nested(depth - 1) } : [nested(depth - 1)];

const names = ['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'length', 'then', 'toJSON'];

/** Texts and values that stores have been known to change. */
const bodies: readonly (readonly [string, unknown])[] = [
  ['Kazakh letters', { name: 'Әлия Құрманғазықызы Өтеғұл', letters: 'ӘәҒғҚқҢңӨөҰұҮүҺһІі' }],
  ['Kazakh letters as keys', { тіркеу: 'нөмірі', 'баға (ұпай)': 95 }],
  ['emoji and other letters beyond the first plane', { text: '🎓👩‍🏫 𝒜𐍈 🇰🇿' }],
  ['composed and decomposed letters, each as it was', { one: 'й', two: 'и\u0306', three: 'é', four: 'e\u0301' }],
  ['the NUL character', { text: 'before\u0000after', '\u0000': '\u0000' }],
  ['control characters', { text: '\u0001\u0007\b\t\n\v\f\r\u001b\u001f\u007f\u0085' }],
  ['quotes and backslashes', { text: `'"\`\\\\'' "" \\u0041 \\n %s ? $1 :name @x` }],
  ['line separators', { text: 'a\u2028b\u2029c\r\nd\re' }],
  ['byte order marks and invisible characters', { text: '\ufeffa\u200bb\u200d\u00a0\ufffd\uffff' }],
  ['lone surrogates', { text: '\ud800 \udfff x\ud83c' }],
  ['markup', { text: '<script>alert(1)</script><!-- ]]> &amp;' }],
  ['empty things', { object: {}, list: [], text: '', lists: [[], [[]], {}], nothing: null }],
  ['whole numbers', { zero: 0, small: -1, big: Number.MAX_SAFE_INTEGER, least: Number.MIN_SAFE_INTEGER, beyond: 2 ** 53 + 2 }],
  ['fractions', { tenth: 0.1, third: 1 / 3, sum: 0.1 + 0.2, huge: 1.7976931348623157e308, tiny: 5e-324, e: 1e21 }],
  ['truth values', { yes: true, no: false, list: [true, false, null] }],
  ['numbers that are texts', { text: '001', date: '2026-06-30', exp: '1e3', big: '123456789012345678901234567890' }],
  ['keys that look like numbers', { 10: 'ten', 9: 'nine', '01': 'one', '-1': 'minus' }],
  ['names of properties of objects', Object.fromEntries(names.map((name, i) => [name, i]))],
  ['a text for a body', 'a text'],
  ['a number for a body', 42],
  ['nothing for a body', null],
  ['a list for a body', [1, [2, { three: 3 }], null]],
  ['deep nesting', nested(200)],
];

const stored = async (store: EventStore, event: NewEvent): Promise<unknown> => {
  await recorded(store, { stream: 'order-1', expected: 'any', events: [event] });
  const [read] = await store.readStream('order-1');
  expect((await logOf(store))[0]).toStrictEqual(read);
  expect((await store.readStreams(['order-1'])).get('order-1')).toStrictEqual([read]);
  return read?.data;
};

/** What comes out is what went in. */
export const keepingBodies = (open: OpenEventStore): void => {
  const it = behaviours(open);

  describe('a body is kept exactly', () => {
    for (const [title, body] of bodies) {
      it(`with ${title}`, async ({ store }) => {
        const read = await stored(store, sampleEvent(body));
        expect(read).toStrictEqual(body);
        expect(JSON.stringify(read)).toBe(JSON.stringify(body));
      });
    }

    it('with a key that is called __proto__', async ({ store }) => {
      const text = '{"__proto__":{"polluted":true},"list":[{"__proto__":null}]}';
      const read = await stored(store, sampleEvent(JSON.parse(text)));
      expect(JSON.stringify(read)).toBe(text);
      expect(Object.hasOwn(read as object, '__proto__')).toBe(true);
      expect(({} as { readonly polluted?: true }).polluted).toBeUndefined();
    });

    it('of 1 MB', async ({ store }) => {
      const body = { minutes: 'Хаттама № 1 ✓ '.repeat(40_000) };
      expect(await stored(store, sampleEvent(body))).toStrictEqual(body);
    });

    it('among 10,000 in one append', async ({ store }) => {
      const events = sampleEvents(10_000);
      const appended = await recorded(store, { stream: 'order-1', expected: 'no-stream', events });
      expect(appended).toStrictEqual({ revision: 9_999, position: await store.head() });
      const read = await store.readStream('order-1');
      expect(idsOf(read)).toStrictEqual(idsOf(events));
      expect(read.map((event) => event.data)).toStrictEqual(events.map((event) => event.data));
      expect(idsOf(await logOf(store))).toStrictEqual(idsOf(events));
    });
  });

  describe('what is known of an event', () => {
    const metadata: EventMetadata = {
      documentOn: '2026-06-30',
      actor: 'тіркеуші:Әсел "А." O\'Hara\n🎓\u0000',
      commandId: 'c-1',
      causationId: 'e-1',
      correlationId: 'r-1',
      importId: 'i-1',
      postedFrom: 'order-12%2F2026@3',
    };

    it('is kept exactly', async ({ store }) => {
      const full = { ...sampleEvent(), metadata };
      const bare = sampleEvent();
      await recorded(store, { stream: 'order-1', expected: 'any', events: [full, bare] });
      expect((await store.readStream('order-1')).map((event) => event.metadata)).toStrictEqual([metadata, bare.metadata]);
      expect((await logOf(store)).map((event) => event.metadata)).toStrictEqual([metadata, bare.metadata]);
    });

    it('comes back with nothing added and nothing lost', async ({ store }) => {
      const event = { ...sampleEvent({ a: 1 }, 'OrderDrafted'), metadata, recordedAt: '2019-09-01T08:00:00.000Z' };
      const { position } = await recorded(store, { stream: 'order-1', expected: 'any', events: [event] });
      expect(await store.readStream('order-1')).toStrictEqual([{ ...event, stream: 'order-1', revision: 0, position }]);
    });

    it('says when the store got it, in UTC', async ({ store }) => {
      await given(store, 'order-1', 3);
      for (const event of await store.readStream('order-1')) {
        expect(event.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      }
    });

    it('says the same however often it is read', async ({ store }) => {
      await given(store, 'order-1', 2);
      const first = await logOf(store);
      expect(await logOf(store)).toStrictEqual(first);
      expect(await store.readStream('order-1')).toStrictEqual(first);
    });

    it('keeps the time that a copy from another store gives', async ({ store }) => {
      const times = ['1999-12-31T23:59:59.999Z', '2024-02-29T00:00:00.000Z', '2031-01-01T00:00:00Z', '2024-03-01T10:20:30.123456Z'];
      const events = times.map((recordedAt) => ({ ...sampleEvent(), recordedAt }));
      await recorded(store, { stream: 'order-1', expected: 'any', events: [...events, sampleEvent()] });
      const read = await store.readStream('order-1');
      expect(read.slice(0, 4).map((event) => event.recordedAt)).toStrictEqual(times);
      expect(times).not.toContain(read[4]?.recordedAt);
    });
  });
};
