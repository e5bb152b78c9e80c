import { describe, expect, vi } from 'vitest';
import type { EventStore, Filter, Page, Position } from '../event-store.ts';
import { type OpenEventStore, SLOW, behaviours } from './opened.ts';
import { appendOf, given, idsOf, logOf, recorded, sampleEvent } from './samples.ts';
import { type Stopper, stopper } from './stopper.ts';

type Follower = {
  readonly ids: string[];
  readonly positions: Position[];
  readonly stopper: Stopper;
  /** Resolves when the follower has seen so many events. */
  readonly seen: (count: number) => Promise<void>;
  /** Resolves when the subscription has ended. */
  readonly ended: Promise<void>;
};

/** Someone who follows a store and notes what comes. */
const follower = (
  store: EventStore,
  following: Filter & { readonly after?: Position } = {},
  onPage?: (page: Page) => Promise<void>,
): Follower => {
  const ids: string[] = [];
  const positions: Position[] = [];
  const stop = stopper();
  const follow = async (): Promise<void> => {
    for await (const page of store.subscribe({ ...following, signal: stop.signal })) {
      ids.push(...idsOf(page.events));
      positions.push(page.position);
      await onPage?.(page);
    }
  };
  const ended = follow();
  const seen = (count: number): Promise<void> =>
    vi.waitFor(
      () => {
        if (ids.length < count) throw new Error(`saw ${ids.length} of ${count}`);
      },
      { timeout: SLOW / 2, interval: 1 },
    );
  return { ids, positions, stopper: stop, seen, ended };
};

const stopped = async ({ stopper: { stop }, ended }: Follower): Promise<void> => {
  stop();
  await ended;
};

/** Following the log: nothing left out, nothing twice, and an end when it is wanted. */
export const subscribing = (open: OpenEventStore): void => {
  const it = behaviours(open);

  describe('a subscription', () => {
    it('catches up from the beginning', async ({ store }) => {
      const events = await given(store, 'order-1', 25);
      const one = follower(store);
      await one.seen(25);
      await stopped(one);
      expect(one.ids).toStrictEqual(idsOf(events));
      expect(one.positions.at(-1)).toBe(await store.head());
    });

    it('catches up over many pages', async ({ store }) => {
      const events = [];
      for (let i = 0; i < 4; i++) events.push(...(await given(store, `order-${i}`, 1_500)));
      const one = follower(store);
      await one.seen(6_000);
      await stopped(one);
      expect(one.ids).toStrictEqual(idsOf(events));
    });

    it('starts after a position', async ({ store }) => {
      const events = await given(store, 'order-1', 6);
      const after = (await logOf(store))[3]?.position ?? '';
      const one = follower(store, { after });
      await one.seen(2);
      await stopped(one);
      expect(one.ids).toStrictEqual(idsOf(events.slice(4)));
    });

    it('goes live on an empty store', async ({ store }) => {
      const one = follower(store);
      const events = [];
      for (let i = 0; i < 5; i++) {
        events.push(...(await given(store, 'order-1', 2)));
        await one.seen(events.length);
      }
      await stopped(one);
      expect(one.ids).toStrictEqual(idsOf(events));
    });

    it('goes live after the head without seeing what was there', async ({ store }) => {
      await given(store, 'order-1', 3);
      const after = await store.head();
      const one = follower(store, after === undefined ? {} : { after });
      const fresh = await given(store, 'order-1', 2);
      await one.seen(2);
      await stopped(one);
      expect(one.ids).toStrictEqual(idsOf(fresh));
    });

    it('goes from catching up to live without a seam', async ({ store }) => {
      const events = [...(await given(store, 'order-1', 10))];
      const one = follower(store);
      for (let i = 0; i < 50; i++) events.push(...(await given(store, `order-${i % 3}`)));
      await one.seen(60);
      await stopped(one);
      expect(one.ids).toStrictEqual(idsOf(events));
    });

    it('lets only through what its filter does, before and after it is live', async ({ store }) => {
      const wanted = [...(await given(store, 'order-1', 2, 'OrderDrafted'))];
      await given(store, 'student-1', 2, 'OrderDrafted');
      await given(store, 'order-1', 2, 'OrderRegistered');
      const one = follower(store, { streamPrefixes: ['order-'], types: ['OrderDrafted'] });
      await one.seen(2);
      await given(store, 'student-2', 3, 'OrderDrafted');
      wanted.push(...(await given(store, 'order-2', 2, 'OrderDrafted')));
      await one.seen(4);
      await stopped(one);
      expect(one.ids).toStrictEqual(idsOf(wanted));
    });

    it('brings its follower past what the filter holds back', async ({ store }) => {
      await given(store, 'student-1', 3);
      const one = follower(store, { streamPrefixes: ['order-'] });
      await given(store, 'student-2', 3);
      const head = await store.head();
      await vi.waitFor(() => expect(one.positions.at(-1)).toBe(head), { timeout: SLOW / 2, interval: 1 });
      await stopped(one);
      expect(one.ids).toStrictEqual([]);
    });

    it('can be taken up again at each of its positions', async ({ store }) => {
      const events = await given(store, 'order-1', 12);
      const one = follower(store);
      await one.seen(12);
      await stopped(one);
      for (const after of one.positions) {
        const rest = idsOf(await logOf(store, { after }));
        const again = follower(store, { after });
        await again.seen(rest.length);
        await stopped(again);
        expect(again.ids).toStrictEqual(rest);
      }
      expect(one.ids).toStrictEqual(idsOf(events));
    });

    it('ends at once when the signal was given before', async ({ store }) => {
      await given(store, 'order-1', 3);
      const { signal, stop } = stopper();
      stop();
      const pages: Page[] = [];
      for await (const page of store.subscribe({ signal })) pages.push(page);
      expect(pages).toStrictEqual([]);
    });

    it('ends while it waits, and listens no longer', async ({ store }) => {
      const one = follower(store);
      await given(store, 'order-1');
      await one.seen(1);
      await stopped(one);
      expect(one.stopper.listeners()).toBe(0);
      await given(store, 'order-1');
      expect(one.ids).toHaveLength(1);
    });

    it('ends while it waits on an empty store', async ({ store }) => {
      const one = follower(store);
      await store.count();
      await stopped(one);
      expect(one.ids).toStrictEqual([]);
    });

    it('ends while it catches up: no page comes after the signal', async ({ store }) => {
      for (let i = 0; i < 4; i++) await given(store, `order-${i}`, 1_500);
      let pages = 0;
      const one: Follower = follower(store, {}, async () => {
        pages += 1;
        one.stopper.stop();
      });
      await one.ended;
      expect(pages).toBe(1);
      expect(one.stopper.listeners()).toBe(0);
    });

    it('ends when its follower leaves', async ({ store }) => {
      await given(store, 'order-1', 3);
      const { signal, listeners } = stopper();
      for await (const page of store.subscribe({ signal })) {
        expect(page.events.length).toBeGreaterThan(0);
        break;
      }
      expect(listeners()).toBe(0);
      await recorded(store, appendOf('order-1', 2));
    });

    it('ends when the store is closed', async ({ store }) => {
      const one = follower(store);
      await given(store, 'order-1');
      await one.seen(1);
      await store.close();
      await one.ended;
      expect(one.ids).toHaveLength(1);
    });

    it('waits for a slow follower, who may write to the store meanwhile', async ({ store }) => {
      await given(store, 'order-1');
      const one = follower(store, { streamPrefixes: ['order-'] }, async (page) => {
        for (const event of page.events) {
          if (event.revision < 9) await recorded(store, { stream: 'order-1', expected: event.revision, events: [sampleEvent()] });
          await recorded(store, { stream: `noted-${event.revision}`, expected: 'any', events: [sampleEvent()] });
        }
      });
      await one.seen(10);
      await vi.waitFor(async () => expect(await store.count()).toBe(20), { timeout: SLOW / 2, interval: 1 });
      await stopped(one);
      expect(one.ids).toStrictEqual(idsOf(await store.readStream('order-1')));
    });

    it('serves two followers, each everything', async ({ store }) => {
      const events = [...(await given(store, 'order-1', 5))];
      const one = follower(store);
      const two = follower(store, { types: ['MarkEntered'] });
      events.push(...(await given(store, 'order-2', 5)));
      await Promise.all([one.seen(10), two.seen(10)]);
      await stopped(one);
      events.push(...(await given(store, 'order-3', 5)));
      await two.seen(15);
      await stopped(two);
      expect(one.ids).toStrictEqual(idsOf(events.slice(0, 10)));
      expect(two.ids).toStrictEqual(idsOf(events));
    });

    it('never skips or repeats while many write', async ({ store }) => {
      const early = follower(store);
      const writer = async (w: number): Promise<void> => {
        for (let i = 0; i < 25; i++) await given(store, `order-${w % 4}`, 1 + (i % 3));
      };
      const total = 8 * (25 + 24);
      const writers = Array.from({ length: 8 }, (_, w) => writer(w));
      await early.seen(20);
      const late = follower(store);
      await Promise.all(writers);
      await Promise.all([early.seen(total), late.seen(total)]);
      await Promise.all([stopped(early), stopped(late)]);
      const log = idsOf(await logOf(store));
      expect(log).toHaveLength(total);
      expect(early.ids).toStrictEqual(log);
      expect(late.ids).toStrictEqual(log);
    });
  });
};
