import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, exactText, fraction, over, plus, rounded, roundHalfUp, times, toFixed, wholeNumber } from './fraction.ts';

const natural = fc.bigInt({ min: 0n, max: 10n ** 12n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 6n });
const anyFraction = fc.tuple(natural, positive).map(([n, d]) => fraction(n, d));

describe('rounding half up', () => {
  it.each([
    [99, 2, 0, '50'],
    [149, 2, 0, '75'],
    [494, 10, 0, '49'],
    [3475, 1000, 2, '3.48'],
    [3474999, 1_000_000, 2, '3.47'],
    [1005, 1000, 2, '1.01'],
    [1, 3, 2, '0.33'],
    [2, 3, 2, '0.67'],
    [5, 1000, 2, '0.01'],
    [4, 1000, 2, '0.00'],
    [0, 1, 2, '0.00'],
    [9995, 1000, 2, '10.00'],
    [885, 10, 1, '88.5'],
    [200, 3, 1, '66.7'],
    [1, 2, 0, '1'],
  ] as const)('%s/%s to %i decimals is %s', (n, d, digits, text) => expect(toFixed(fraction(BigInt(n), BigInt(d)), digits)).toBe(text));
  it('is never more than half a unit away, and up at exactly half', () =>
    fc.assert(
      fc.property(anyFraction, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const units = roundHalfUp(value, digits);
        const double = 2n * (value.n * 10n ** BigInt(digits) - units * value.d);
        return double < value.d && double >= -value.d;
      }),
    ));
  it('once rounded, stays', () =>
    fc.assert(fc.property(anyFraction, (value) => compare(rounded(rounded(value, 2), 2), rounded(value, 2)) === 0)));
});

describe('exact numbers', () => {
  it('add and multiply whatever their denominators', () =>
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(compare(plus(a, b), plus(b, a))).toBe(0);
        expect(compare(times(plus(a, b), c), plus(times(a, c), times(b, c)))).toBe(0);
        expect(compare(plus(a, b), a)).toBe(b.n === 0n ? 0 : 1);
      }),
    ));
  it('divide back', () =>
    fc.assert(fc.property(anyFraction, positive, (a, n) => compare(times(over(a, fraction(n)), fraction(n)), a) === 0)));
  it('are written in lowest terms', () =>
    expect([fraction(6n, 4n), fraction(4n, 2n), fraction(0n, 7n), wholeNumber(5)].map(exactText)).toStrictEqual(['3/2', '2', '0', '5']));
  it('have a positive denominator, and are not divided by nothing', () => {
    expect(() => fraction(1n, 0n)).toThrow('defect');
    expect(() => over(fraction(1n), fraction(0n))).toThrow('defect');
  });
});
