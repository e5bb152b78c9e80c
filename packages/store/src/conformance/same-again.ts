import { left, right } from 'fp-ts/lib/Either.js';
import { describe, expect } from 'vitest';
import { type OpenEventStore, behaviours } from './opened.ts';
import { appendOf, contentsOf, faultOf, given, idsOf, recorded, sampleEvent, sampleEvents } from './samples.ts';

/** A writer that does not know whether it was heard may say the same again; ids are otherwise given once. */
export const sameAgain = (open: OpenEventStore): void => {
  const it = behaviours(open);

  describe('the same append again', () => {
    for (const expected of ['no-stream', 'any', 1] as const) {
      it(`expecting ${expected} gives the earlier answer`, async ({ store }) => {
        if (expected === 1) await given(store, 'order-1', 2);
        const append = appendOf('order-1', expected, 3);
        const first = await store.append(append);
        const before = await contentsOf(store);
        expect(await store.append(append)).toStrictEqual(first);
        expect(await store.append(append)).toStrictEqual(first);
        expect(await contentsOf(store)).toStrictEqual(before);
      });

      it(`expecting ${expected} gives the earlier answer when others came after it`, async ({ store }) => {
        if (expected === 1) await given(store, 'order-1', 2);
        const append = appendOf('order-1', expected, 2);
        const first = await recorded(store, append);
        await given(store, 'order-2', 2);
        await given(store, 'order-1', 2);
        expect(await store.append(append)).toStrictEqual(right(first));
        expect(await store.count()).toBe(first.revision + 5);
      });
    }

    it('of which a first attempt was refused is judged anew', async ({ store }) => {
      const append = appendOf('order-1', 'stream-exists');
      expect(await store.append(append)).toStrictEqual(left({ stream: 'order-1', expected: 'stream-exists', actual: 'no-stream' }));
      await given(store, 'order-1');
      expect(await store.append(append)).toStrictEqual(right({ revision: 1, position: await store.head() }));
    });

    it('said by many at once is recorded once, and all get one answer', async ({ store }) => {
      const append = appendOf('order-1', 'no-stream', 2);
      const outcomes = await Promise.all(Array.from({ length: 16 }, () => store.append(append)));
      const answer = right({ revision: 1, position: await store.head() });
      expect(outcomes).toStrictEqual(outcomes.map(() => answer));
      expect(idsOf(await store.readStream('order-1'))).toStrictEqual(idsOf(append.events));
    });
  });

  describe('an id that is recorded already', () => {
    it('at another revision is a fault', async ({ store }) => {
      const events = await given(store, 'order-1', 2);
      const before = await contentsOf(store);
      await faultOf('duplicate-event-id', store.append({ stream: 'order-1', expected: 1, events }));
      await faultOf('duplicate-event-id', store.append({ stream: 'order-1', expected: 0, events }));
      await faultOf('duplicate-event-id', store.append({ stream: 'order-1', expected: 'no-stream', events: events.slice(1) }));
      expect(await contentsOf(store)).toStrictEqual(before);
    });

    it('with only some of its append is a fault', async ({ store }) => {
      const events = await given(store, 'order-1', 3);
      const before = await contentsOf(store);
      const mixed = [
        [...events, sampleEvent()],
        [sampleEvent(), ...events],
        [...events.slice(0, 1), sampleEvent()],
        [...events].reverse(),
        [...events.slice(0, 1), ...events.slice(2)],
      ];
      for (const some of mixed) {
        await faultOf('duplicate-event-id', store.append({ stream: 'order-1', expected: 'no-stream', events: some }));
        await faultOf('duplicate-event-id', store.append({ stream: 'order-1', expected: 'any', events: some }));
      }
      expect(await contentsOf(store)).toStrictEqual(before);
    });

    it('in another stream is a fault', async ({ store, seesIdsInOtherStreams = true }, context) => {
      if (!seesIdsInOtherStreams) context.skip('this store looks for ids only in the stream of the append');
      const events = await given(store, 'order-1', 2);
      await given(store, 'order-2');
      const before = await contentsOf(store);
      for (const expected of ['any', 'stream-exists', 0, 'no-stream'] as const) {
        await faultOf('duplicate-event-id', store.append({ stream: 'order-2', expected, events: [sampleEvent(), ...events.slice(1)] }));
      }
      await faultOf('duplicate-event-id', store.append({ stream: 'order-3', expected: 'no-stream', events }));
      expect(await contentsOf(store)).toStrictEqual(before);
      expect(await store.readStream('order-3')).toStrictEqual([]);
    });

    it('twice in one append is a fault', async ({ store }) => {
      const [one, two] = sampleEvents(2);
      if (one === undefined || two === undefined) throw new Error('no samples');
      await faultOf('duplicate-event-id', store.append({ stream: 'order-1', expected: 'no-stream', events: [one, two, one] }));
      expect(await store.count()).toBe(0);
      await recorded(store, { stream: 'order-1', expected: 'no-stream', events: [one, two] });
    });

    it('is told without any data of events', async ({ store }) => {
      const secret = { ...sampleEvent({ reason: 'hush-hush' }) };
      await recorded(store, { stream: 'order-1', expected: 'any', events: [secret] });
      const fault = await faultOf('duplicate-event-id', store.append({ stream: 'order-1', expected: 0, events: [secret] }));
      expect(fault.place).toContain('order-1');
      expect(`${fault.message} ${fault.place} ${fault.help} ${String(fault.stack)}`).not.toContain('hush');
    });
  });
};
