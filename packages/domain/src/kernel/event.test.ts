import { fc } from '@fast-check/vitest';
import * as t from 'io-ts';
import { describe, expect, it } from 'vitest';
import { CalendarDate, particulars, Text } from './index.ts';

const needed = { name: Text, count: t.number };
const others = { day: CalendarDate, inner: particulars({ name: Text }) };
const ours = particulars(needed, others);
const theirs = t.intersection([t.type(needed), t.partial({ ...others, inner: t.type({ name: Text }) })]);

const value = fc.oneof(
  fc.constantFrom(undefined, null, '', 'a', 1, '2020-02-29', '2021-02-29', { name: 'a' }, { name: '' }, [], {}),
  fc.jsonValue({ maxDepth: 1 }),
);
const object = fc.record({ name: value, count: value, day: value, inner: value, other: value }, { requiredKeys: [] });

describe('particulars', () => {
  it('are what io-ts takes for them', () => {
    fc.assert(
      fc.property(fc.oneof(object, value), (given) => {
        expect(ours.is(given)).toBe(theirs.is(given));
      }),
    );
  });

  it('are all that is needed, and nothing of another kind', () => {
    expect(ours.is({ name: 'a', count: 1, day: '2020-02-29', inner: { name: 'b' }, other: true })).toBe(true);
    expect(ours.is({ name: 'a' })).toBe(false);
    expect(ours.is({ name: 'a', count: 1, inner: {} })).toBe(false);
  });
});
