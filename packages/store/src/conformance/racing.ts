import { isLeft, isRight } from 'fp-ts/lib/Either.js';
import { describe, expect } from 'vitest';
import type { EventStore } from '../event-store.ts';
import { type OpenEventStore, behaviours } from './opened.ts';
import { appendOf, given, idsOf, logOf, recorded, sampleEvent } from './samples.ts';

const racers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

/** Writes one event at the end of a stream, reading again whenever somebody was faster. */
const insist = async (store: EventStore, stream: string): Promise<string> => {
  const event = sampleEvent();
  for (;;) {
    const last = (await store.readStream(stream, { direction: 'backwards', limit: 1 }))[0]?.revision ?? 'no-stream';
    if (isRight(await store.append({ stream, expected: last, events: [event] }))) return event.id;
  }
};

/** Many who write at once. */
export const racing = (open: OpenEventStore): void => {
  const it = behaviours(open);

  describe('of many who write at once', () => {
    for (const count of [2, 32]) {
      it(`one of ${count} creates a stream, and the others hear of it`, async ({ store }) => {
        const appends = racers(count).map(() => appendOf('person-5f3a', 'no-stream'));
        const outcomes = await Promise.all(appends.map((append) => store.append(append)));
        const winners = appends.filter((_, i) => outcomes[i] !== undefined && isRight(outcomes[i]));
        expect(winners).toHaveLength(1);
        for (const outcome of outcomes.filter(isLeft)) {
          expect(outcome.left).toStrictEqual({ stream: 'person-5f3a', expected: 'no-stream', actual: 0 });
        }
        expect(idsOf(await store.readStream('person-5f3a'))).toStrictEqual(winners.flatMap((append) => idsOf(append.events)));
        expect(await store.count()).toBe(1);
      });
    }

    it('one gets each of many reservations', async ({ store }) => {
      const outcomes = await Promise.all(racers(200).map((n) => store.append(appendOf(`person-${n % 20}`, 'no-stream'))));
      for (const n of racers(20)) {
        expect(outcomes.filter((outcome, i) => i % 20 === n && isRight(outcome))).toHaveLength(1);
        expect(await store.readStream(`person-${n}`)).toHaveLength(1);
      }
      expect(await store.count()).toBe(20);
    });

    it('one goes on from a revision', async ({ store }) => {
      await given(store, 'order-1', 3);
      const outcomes = await Promise.all(racers(16).map(() => store.append(appendOf('order-1', 2, 2))));
      expect(outcomes.filter(isRight)).toHaveLength(1);
      for (const outcome of outcomes.filter(isLeft)) expect(outcome.left).toStrictEqual({ stream: 'order-1', expected: 2, actual: 4 });
      expect(await store.readStream('order-1')).toHaveLength(5);
    });

    it('one batch takes a number, and the others leave nothing', async ({ store }, context) => {
      if (!store.atomicBatches) context.skip('this store has no batches over streams');
      const batchOf = (n: number) => [appendOf(`student-${n}`, 'no-stream'), appendOf('person-5f3a', 'no-stream')];
      const outcomes = await Promise.all(racers(16).map((n) => store.appendAll(batchOf(n))));
      expect(outcomes.filter(isRight)).toHaveLength(1);
      expect(await store.count()).toBe(2);
    });

    it('all are heard who expect nothing, and appends are not mixed', async ({ store }) => {
      const appends = racers(32).map(() => appendOf('order-1', 'any', 3));
      await Promise.all(appends.map((append) => recorded(store, append)));
      const ids = idsOf(await store.readStream('order-1'));
      expect(ids).toHaveLength(96);
      for (const append of appends) {
        const first = ids.indexOf(append.events[0]?.id ?? '');
        expect(ids.slice(first, first + 3)).toStrictEqual(idsOf(append.events));
      }
    });

    it('none is lost who tries again, on one stream', async ({ store }) => {
      const written = await Promise.all(racers(32).map(() => insist(store, 'order-1')));
      const read = await store.readStream('order-1');
      expect(idsOf(read).toSorted()).toStrictEqual(written.toSorted());
      expect(read.map((event) => event.revision)).toStrictEqual(racers(32));
    });

    it('none is lost who tries again, on many streams', async ({ store }) => {
      const written = await Promise.all(racers(200).map((n) => insist(store, `order-${n % 50}`)));
      const log = await logOf(store);
      expect(idsOf(log).toSorted()).toStrictEqual(written.toSorted());
      for (const n of racers(50)) expect((await store.readStream(`order-${n}`)).map((event) => event.revision)).toStrictEqual(racers(4));
    });
  });
};
