import * as fc from 'fast-check';
import * as t from 'io-ts';
import { describe, expect, it } from 'vitest';
import { type Entries, entries, entryOf, event, categoryOf, keyOf, slice, streamName, Text } from './index.ts';
import { keptText } from './arbitraries.ts';

const FactNoted = event('FactNoted', { fact: Text, value: t.number });
type FactNoted = t.TypeOf<typeof FactNoted>;
const facts = slice<FactNoted>({ name: 'facts', events: [FactNoted], keyOf: ({ fact }) => fact });
const noted = (fact: string, value: number): FactNoted => ({ type: 'FactNoted', fact, value }) as FactNoted;
const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '10', '9', 'valueOf'];
const canonical = (state: Entries<FactNoted>): string => JSON.stringify(Object.entries(state).toSorted(([a], [b]) => (a < b ? -1 : 1)));

describe('a slice of dated facts', () => {
  it('keeps each fact under its natural key, whatever text that is', () => {
    const state = facts.after(facts.initial, hostile.map(noted));
    expect(hostile.map((key) => state[key])).toStrictEqual(hostile.map(noted));
    expect(Object.keys(state).toSorted()).toStrictEqual(hostile.toSorted());
  });
  it('knows nothing under a key that was not noted', () => {
    expect(hostile.map((key) => facts.initial[key])).toStrictEqual(hostile.map(() => undefined));
    expect(hostile.map((key) => entryOf(JSON.parse('{}') as Entries<number>, key))).toStrictEqual(hostile.map(() => undefined));
  });
  it('comes back from JSON with every key', () => {
    const state = facts.after(facts.initial, hostile.map(noted));
    const back = JSON.parse(JSON.stringify(state)) as Entries<FactNoted>;
    expect(hostile.map((key) => entryOf(back, key))).toStrictEqual(hostile.map(noted));
    expect(canonical(facts.after(back, []))).toBe(canonical(state));
  });
  it('is the same for any permutation of its events, with events of other rooms among them, in one go or in many', () => {
    const some = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...hostile), keptText), fc.integer({ min: 0, max: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(
        some.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const events = list.map(([fact, value]) => noted(fact, value));
          const others = shuffled.flatMap(([fact, value]) => [noted(fact, value), { type: 'SomethingElse' } as never]);
          expect(canonical(others.reduce((state, one) => facts.after(state, [one]), facts.initial))).toBe(
            canonical(facts.after(facts.initial, events)),
          );
        },
      ),
    );
  });
  it('is not changed by what comes after', () => {
    const before = facts.after(facts.initial, [noted('a', 1)]);
    facts.after(before, [noted('b', 2)]);
    expect(before).toStrictEqual(entries({ a: noted('a', 1) }));
  });
});

describe('the name of a stream', () => {
  it('is ASCII, and gives back category and key', () =>
    fc.assert(
      fc.property(keptText, (key) => {
        const name = streamName('order', key);
        expect(/^[\u0021-\u007e]+$/.test(name)).toBe(true);
        expect([categoryOf(name), keyOf(name)]).toStrictEqual(['order', key]);
      }),
    ));
  it('encodes a number as people write it', () => expect(streamName('order', '12/с')).toBe('order-12%2F%D1%81'));
});
