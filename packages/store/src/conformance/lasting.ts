import { right } from 'fp-ts/lib/Either.js';
import { describe, expect } from 'vitest';
import { type OpenEventStore, behaviours, needed } from './opened.ts';
import { appendOf, contentsOf, faultOf, given, idsOf, logOf, recorded, sampleEvent } from './samples.ts';

/** What outlives a store that is closed, and what becomes of a store that is damaged. */
export const lasting = (open: OpenEventStore): void => {
  const it = behaviours(open);

  describe('a store', () => {
    it('says of what kind it is', async ({ store }) => {
      expect(store.kind).toMatch(/^[a-z][a-z0-9-]*$/);
    });

    it('has an identity of its own that does not change', async ({ store }) => {
      const identity = await store.identity();
      expect(identity).not.toBe('');
      await given(store, 'order-1');
      expect(await store.identity()).toBe(identity);
    });

    it('may be closed twice', async ({ store }) => {
      await store.close();
      await store.close();
    });
  });

  describe('a store that was closed', () => {
    it('is unavailable', async ({ store }) => {
      await given(store, 'order-1');
      await store.close();
      await faultOf('unavailable', store.append(appendOf('order-1', 'any')));
      await faultOf('unavailable', store.readStream('order-1'));
      await faultOf('unavailable', store.readStreams(['order-1']));
      await faultOf('unavailable', logOf(store));
      await faultOf('unavailable', store.count());
    });
  });

  describe('a store that is opened again', () => {
    it('holds what it held, to the letter', async ({ store, reopen }, context) => {
      const again = needed(context, reopen, 'second life');
      await given(store, 'order-1', 3);
      await given(store, 'student-%D3%98', 2, 'StudentEnrolled');
      await given(store, 'order-1', 1);
      const before = await contentsOf(store);
      const later = await again();
      expect(await contentsOf(later)).toStrictEqual(before);
      expect(await later.readStream('order-1')).toHaveLength(4);
    });

    it('keeps its identity', async ({ store, reopen }, context) => {
      const again = needed(context, reopen, 'second life');
      const identity = await store.identity();
      expect(await (await again()).identity()).toBe(identity);
    });

    it('goes on where it was', async ({ store, reopen }, context) => {
      const again = needed(context, reopen, 'second life');
      const append = appendOf('order-1', 'no-stream', 2);
      const first = await recorded(store, append);
      const later = await again();
      expect(await later.append(append)).toStrictEqual(right(first));
      expect(await later.append(appendOf('order-1', 1))).toStrictEqual(right({ revision: 2, position: await later.head() }));
      expect(await logOf(later, { after: first.position })).toHaveLength(1);
      await faultOf('duplicate-event-id', later.append({ ...append, expected: 2 }));
    });
  });

  describe('an event whose body is damaged', () => {
    it('is a fault that names its stream and revision, in every way of reading', async ({ store, damage }, context) => {
      const harm = needed(context, damage, 'way to be damaged');
      await given(store, 'order-1', 3);
      await given(store, 'order-2', 1);
      await harm('order-1', 1);
      const ways = [
        () => store.readStream('order-1'),
        () => store.readStream('order-1', { direction: 'backwards', limit: 2 }),
        () => store.readStreams(['order-2', 'order-1']),
        () => logOf(store),
        () => logOf(store, { order: 'stream', streamPrefixes: ['order-1'] }),
      ];
      for (const way of ways) expect((await faultOf('broken-event', way())).place).toContain('order-1@1');
    });

    it('hides nothing else', async ({ store, damage }, context) => {
      const harm = needed(context, damage, 'way to be damaged');
      const events = await given(store, 'order-1', 3);
      const others = await given(store, 'order-2', 1);
      const positions = (await logOf(store)).map((event) => event.position);
      await harm('order-1', 1);
      expect(idsOf(await store.readStream('order-1', { limit: 1 }))).toStrictEqual(idsOf(events.slice(0, 1)));
      expect(idsOf(await store.readStream('order-1', { from: 2 }))).toStrictEqual(idsOf(events.slice(2)));
      expect(idsOf(await store.readStream('order-2'))).toStrictEqual(idsOf(others));
      expect(idsOf(await logOf(store, { after: positions[1] ?? '' }))).toStrictEqual(idsOf([...events.slice(2), ...others]));
      await recorded(store, appendOf('order-1', 2));
    });

    it('passes without its body where the reader asks for it', async ({ store, damage }, context) => {
      const harm = needed(context, damage, 'way to be damaged');
      const events = await given(store, 'order-1', 3);
      await harm('order-1', 1);
      for (const order of ['global', 'stream'] as const) {
        const read = await logOf(store, { damaged: 'pass', order });
        expect(idsOf(read)).toStrictEqual(idsOf(events));
        expect(read.map((event) => event.data === undefined)).toStrictEqual([false, true, false]);
      }
    });

    it('is told without a word of the body', async ({ store, damage }, context) => {
      const harm = needed(context, damage, 'way to be damaged');
      await recorded(store, { stream: 'order-1', expected: 'any', events: [sampleEvent({ reason: 'hush-hush' })] });
      await harm('order-1', 0);
      const fault = await faultOf('broken-event', store.readStream('order-1'));
      expect(`${fault.message} ${fault.help} ${String(fault.stack)} ${String(fault.cause)}`).not.toContain('hush');
    });

    it('ends a subscription by the same fault', async ({ store, damage }, context) => {
      const harm = needed(context, damage, 'way to be damaged');
      await given(store, 'order-1', 2);
      await harm('order-1', 1);
      const signal = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };
      const follow = async (): Promise<void> => {
        for await (const page of store.subscribe({ signal })) expect(idsOf(page.events)).not.toHaveLength(2);
      };
      expect((await faultOf('broken-event', follow())).place).toContain('order-1@1');
    });
  });
};
