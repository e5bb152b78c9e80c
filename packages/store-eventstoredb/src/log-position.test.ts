import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isAfter, logPosition, positionText } from './log-position.ts';

const position = fc.record({ commit: fc.bigInt(0n, 2n ** 63n - 1n), prepare: fc.bigInt(0n, 2n ** 63n - 1n) }, { noNullPrototype: true });

describe('a position', () => {
  it('is written as commit and prepare', () => expect(positionText({ commit: 12n, prepare: 3n })).toBe('12:3'));

  it('comes back from its text, beyond what a number can hold', () => {
    fc.assert(
      fc.property(position, (one) => {
        expect(logPosition(positionText(one))).toStrictEqual(one);
      }),
    );
  });

  it('lies after another, before it, or is the same', () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        const same = positionText(one) === positionText(other);
        expect([isAfter(one, other), isAfter(other, one), same].filter(Boolean)).toHaveLength(1);
        expect(isAfter(one, undefined)).toBe(true);
      }),
    );
  });

  for (const text of ['', '12', '12:', ':3', '12:3:4', '-1:0', '1.5:0', ' 1:2', '1:2\n', '0x1:2', 'NaN:1']) {
    it(`is not read from ${JSON.stringify(text)}`, () => expect(() => logPosition(text)).toThrow(/defect/));
  }
});
