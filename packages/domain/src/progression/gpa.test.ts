import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, fraction, toFixed, wholeNumber } from '../kernel/index.ts';
import { attempt, attempts } from './arbitraries.ts';
import { type AttemptResult, compareAttempts, gpaOf, gpaScopes } from './index.ts';

const cumulative = { scope: 'cumulative' } as const;
const year = { scope: 'year', period: '2018-19' } as never;
const value = (results: readonly AttemptResult[], scope: Parameters<typeof gpaOf>[1] = cumulative): string | undefined => {
  const gpa = gpaOf(results, scope);
  return gpa === undefined ? undefined : toFixed(gpa.value, 2);
};
const others = (...letters: readonly string[]): readonly AttemptResult[] =>
  letters.map((letter, i) => attempt(letter, { discipline: `O${i}` }));

describe('the GPA (EXCHANGE rule 8)', () => {
  it('is credits times points over credits, rounded half up to two decimals', () => {
    const results = [
      attempt('A', { credits: 5 }),
      attempt('B+', { discipline: 'D2', credits: 5 }),
      attempt('B', { discipline: 'D9', credits: 4 }),
    ];
    expect(value(results)).toBe('3.48');
    expect(gpaOf(results, cumulative)).toMatchObject({ credits: 14, value: { n: 348n, d: 100n } });
  });
  it('rounds a half up', () => expect(value([attempt('A', { credits: 1 }), attempt('A-', { discipline: 'D2', credits: 1 })])).toBe('3.84'));
  it('counts failing letters with their points', () => expect(value([...others('A'), attempt('FX')])).toBe('2.25'));
  it('leaves P, NP, I, T out', () => expect(value([...others('A', 'P', 'NP', 'I', 'T')])).toBe('4.00'));
  it('leaves disciplines outside the GPA out', () => expect(value([...others('A'), attempt('F', { countsInGpa: false })])).toBe('4.00'));
  it('is nothing where no credits count', () => expect(value(others('P', 'I'))).toBeUndefined());
  it('takes the last attempt, also where it is worse', () =>
    expect(value([attempt('A'), attempt('F', { kind: 'fx', on: '2019-01-08' })])).toBe('0.00'));
  it('has no credits of a discipline whose last attempt is I, though an earlier one had a letter', () =>
    expect(value([attempt('A'), attempt('I', { on: '2019-01-08' })])).toBeUndefined());
  it('restricts to the scope first: a later attempt outside it does not count', () => {
    const results = [attempt('C'), attempt('A', { kind: 'repeat', term: '2019-20/1', on: '2019-12-20' })];
    expect(value(results, year)).toBe('2.00');
    expect(value(results)).toBe('4.00');
  });
  it('takes recognised disciplines into the cumulative one only', () => {
    const results = [
      attempt('C'),
      { ...attempt('A', { discipline: 'D2', kind: 'recognised' }), term: undefined, year: undefined, statement: undefined },
    ];
    expect([value(results, year), value(results)]).toStrictEqual(['2.00', '3.00']);
    expect(gpaScopes(results)).toHaveLength(3);
  });
  it('adds up: its parts are its points and credits, and it lies between its lowest and highest points', () =>
    fc.assert(
      fc.property(attempts, (some) => {
        const gpa = gpaOf(some.toSorted(compareAttempts), cumulative);
        if (gpa === undefined) return;
        expect(gpa.parts.reduce((sum, { result }) => sum + result.credits, 0)).toBe(gpa.credits);
        const sum = gpa.parts.reduce((total, { product }) => total + (product.n * 100n) / product.d, 0n);
        expect(compare(fraction(sum, 100n), gpa.points)).toBe(0);
        expect(compare(gpa.value, wholeNumber(0)) >= 0 && compare(gpa.value, wholeNumber(4)) <= 0).toBe(true);
      }),
    ));
});
