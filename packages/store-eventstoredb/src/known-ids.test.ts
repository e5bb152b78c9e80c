import { describe, expect, it } from 'vitest';
import { knownIds } from './known-ids.ts';

describe('the ids of a stream', () => {
  it('are noted from its beginning, once each', () => {
    const ids = knownIds();
    ids.note('order-1', 0, ['a', 'b']);
    ids.note('order-1', 1, ['b', 'c']);
    expect(ids.of('order-1')).toStrictEqual({
      last: 2,
      revisions: new Map([
        ['a', 0],
        ['b', 1],
        ['c', 2],
      ]),
    });
  });

  it('are not noted beyond a gap', () => {
    const ids = knownIds();
    ids.note('order-1', 1, ['b']);
    expect(ids.of('order-1').last).toBe(-1);
  });

  it('are forgotten where they were not used for longest, never the last stream', () => {
    const ids = knownIds(4);
    for (const stream of ['order-1', 'order-2']) ids.note(stream, 0, ['a', 'b']);
    ids.note('order-1', 2, ['c']);
    expect(ids.of('order-2').last).toBe(-1);
    ids.note('order-3', 0, ['a', 'b', 'c', 'd', 'e', 'f']);
    expect([ids.of('order-1').last, ids.of('order-3').last]).toStrictEqual([-1, 5]);
  });
});
