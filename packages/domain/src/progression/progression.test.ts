import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AcademicYear, type Course, type Decimal, fraction } from '../kernel/index.ts';
import { attempt, attempts } from './arbitraries.ts';
import {
  academicRating,
  type AttemptResult,
  compareAttempts,
  courseToCourse,
  debtsOf,
  isThirdFailure,
  lastResults,
  outcomeOf,
  passedResults,
} from './index.ts';

describe('the order of attempts (EXCHANGE rule 7)', () => {
  const order = (...results: readonly AttemptResult[]): readonly string[] =>
    results.toSorted(compareAttempts).map(({ kind, statement }) => `${kind} ${statement}`);
  it('is that of closing', () =>
    expect(order(attempt('A', { kind: 'regular', on: '2019-01-09' }), attempt('F', { kind: 'repeat', on: '2019-01-08' }))[0]).toBe(
      'repeat S/1',
    ));
  it('is on one day recognised, regular, individual, fx, repeat', () => {
    const kinds = ['repeat', 'fx', 'individual', 'regular', 'recognised'] as const;
    expect(order(...kinds.map((kind) => attempt('A', { kind }))).map((text) => text.split(' ')[0])).toStrictEqual([...kinds].toReversed());
  });
  it('is then that of numbers as text, in code point order', () =>
    expect(order(...['T/9', 'T/10', '\u{1F600}', '\u{FFFD}'].map((statement) => attempt('A', { statement })))).toStrictEqual([
      'regular T/10',
      'regular T/9',
      'regular \u{FFFD}',
      'regular \u{1F600}',
    ]));
});

describe('outcomes (EXCHANGE rule 5)', () => {
  it.each([
    ['A', 'passed'],
    ['C', 'passed'],
    ['FX', 'failed'],
    ['F', 'failed'],
    ['NP', 'failed'],
    ['P', 'passed'],
    ['T', 'passed'],
    ['I', 'open'],
  ])('%s is %s', (letter, outcome) => expect(outcomeOf(attempt(letter))).toBe(outcome));
  it('of a letter of the scale goes by its traditional mark, whatever its name', () =>
    expect(outcomeOf({ letter: 'NP', points: '1' as Decimal, traditional: 'satisfactory' })).toBe('passed'));
});

describe('debts (EXCHANGE rule 9)', () => {
  it('are disciplines whose last attempt did not pass', () =>
    expect(debtsOf([attempt('A'), attempt('F', { kind: 'fx', on: '2019-01-08' })])).toMatchObject([
      { discipline: 'D1', failures: [{ kind: 'fx' }] },
    ]));
  it('are not those passed at last', () => expect(debtsOf([attempt('F'), attempt('C', { on: '2019-01-08' })])).toStrictEqual([]));
  it('count failing attempts, NP among them, I not', () => {
    const [debt] = debtsOf(['F', 'I', 'NP', 'FX'].map((letter, i) => attempt(letter, { on: `2019-01-0${i + 1}` })));
    expect(debt?.failures).toHaveLength(3);
    expect(debt === undefined || isThirdFailure(debt)).toBe(true);
  });
  it('and passed disciplines are all that were attempted', () =>
    fc.assert(
      fc.property(attempts, (some) => {
        const sorted = some.toSorted(compareAttempts);
        expect(debtsOf(sorted).length + passedResults(sorted).length).toBe(lastResults(sorted).size);
      }),
    ));
});

describe('course to course (EXCHANGE rule 12)', () => {
  const policy = { transferPoint: { '1': '2' as Decimal } };
  const standing = { status: 'active', course: 1 as Course } as const;
  const decide = (results: readonly AttemptResult[], of: Parameters<typeof courseToCourse>[1] = standing) =>
    courseToCourse(policy, of, results, '2018-19' as AcademicYear);
  it('promotes at the transfer point, without debts', () => expect(decide([attempt('C')])).toMatchObject({ decision: 'promote' }));
  it('promotes with debts', () =>
    expect(decide([attempt('A'), attempt('FX', { discipline: 'D2' })])).toMatchObject({
      decision: 'promote-with-debts',
      debts: [{ discipline: 'D2' }],
    }));
  it('lets repeat below the transfer point', () => expect(decide([attempt('FX')])).toMatchObject({ decision: 'repeat-year' }));
  it('compares the rounded GPA: 1.99857 reaches 2.00', () => {
    const results = [
      attempt('C', { credits: 5, points: '1.33' as Decimal }),
      attempt('C', { discipline: 'D2', credits: 5, points: '1.33' as Decimal }),
      attempt('C', { discipline: 'D3', credits: 4, points: '3.67' as Decimal }),
    ];
    expect(decide(results)).toMatchObject({ decision: 'promote' });
  });
  it('decides nothing of a student who is not active, has no transfer point, or no GPA', () => {
    expect(decide([attempt('A')], { status: 'on-leave', course: 1 as Course })).toMatchObject({ why: 'not-active' });
    expect(decide([attempt('A')], { status: 'active', course: 2 as Course })).toMatchObject({ why: 'no-transfer-point' });
    expect(decide([attempt('A')], { status: 'active' })).toMatchObject({ why: 'no-transfer-point' });
    expect(decide([attempt('P')])).toMatchObject({ why: 'no-gpa' });
  });
});

describe('the academic rating (EXCHANGE rule 13)', () => {
  it('shares a place between equal values: 1, 1, 3', () => {
    const rated = [350n, 400n, 400n].map((n, i) => ({ student: `S${i}`, gpa: { value: fraction(n, 100n) } }));
    expect(academicRating(rated).map(({ place, of }) => [place, of.student])).toStrictEqual([
      [1, 'S1'],
      [1, 'S2'],
      [3, 'S0'],
    ]);
  });
});
