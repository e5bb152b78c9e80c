import { describe, expect, it } from 'vitest';
import { rules } from '../policy/histories.ts';
import type { PolicyRules } from '../policy/index.ts';
import { gradeOf, missingIn, type Points, ratingOf } from './grade.ts';

const policy = rules as unknown as PolicyRules;
const lenient = { ...policy, exam: { ...policy.exam, mustPass: false } };
const of = (points: Points, attempt: 'regular' | 'fx' = 'regular', by = policy) => gradeOf(by, 'exam', attempt, points);
const sat = (rating1: number, rating2: number, exam: number): Points => ({ rating1, rating2, exam });

describe('grading (EXCHANGE rules 3–5)', () => {
  it('weighs the exact rating and the exam, rounded once, half up: 0.6·80.5 + 0.4·74 = 77.9', () =>
    expect(of(sat(80, 81, 74))).toStrictEqual({ admitted: true, letter: 'B', percent: 78, points: '3', traditional: 'good' }));
  it('74.5 rounds up into the next letter: 0.6·74.5 + 0.4·74.5 cannot be, 0.6·77.5 + 0.4·70 = 74.5 can', () =>
    expect(of(sat(77, 78, 70))?.letter).toBe('B'));
  it('74.4 does not: 0.6·78 + 0.4·69 = 74.4', () => expect(of(sat(78, 78, 69))?.percent).toBe(74));
  it('49.5 rounds up and passes, where the exam need not be passed: 0.6·52.5 + 0.4·45 = 49.5', () =>
    expect(of(sat(52, 53, 45), 'regular', lenient)).toStrictEqual({
      admitted: true,
      letter: 'D',
      percent: 50,
      points: '1',
      traditional: 'satisfactory',
    }));
  it('an exam below the pass mark is the final percent itself, however good the rating', () =>
    expect(of(sat(100, 100, 49))).toStrictEqual({
      admitted: true,
      letter: 'FX',
      percent: 49,
      points: '0.5',
      traditional: 'unsatisfactory',
    }));
  it('an exam on the pass mark is weighed', () => expect(of(sat(50, 50, 50))?.percent).toBe(50));
  it('a rating of 49.5 does not admit: percent 0, whatever exam or absence says', () => {
    const refused = { admitted: false, letter: 'F', percent: 0, points: '0', traditional: 'unsatisfactory' };
    expect(of(sat(49, 50, 100))).toStrictEqual(refused);
    expect(of({ rating1: 49, rating2: 50, absence: 'valid' })).toStrictEqual(refused);
    expect(of({ rating1: 49, rating2: 50 })).toStrictEqual(refused);
  });
  it('a rating of exactly 50 admits', () => expect(of(sat(49, 51, 60))?.admitted).toBe(true));
  it('an absence without a valid reason is 0', () =>
    expect(of({ rating1: 90, rating2: 90, absence: 'invalid' })).toStrictEqual({
      admitted: true,
      letter: 'F',
      percent: 0,
      points: '0',
      traditional: 'unsatisfactory',
    }));
  it('an absence for a valid reason is I, and no more', () =>
    expect(of({ rating1: 90, rating2: 90, absence: 'valid' })).toStrictEqual({ admitted: true, letter: 'I' }));
  it('a re-sit that fails takes the lowest row and keeps its percent', () =>
    expect(of(sat(60, 60, 40), 'fx')).toStrictEqual({
      admitted: true,
      letter: 'F',
      percent: 40,
      points: '0',
      traditional: 'unsatisfactory',
    }));
  it('a re-sit that passes is graded like any other', () => expect(of(sat(60, 60, 50), 'fx')?.letter).toBe('D'));
  it.each<[Points, string]>([
    [{ mark: 'P' }, 'P'],
    [{ mark: 'NP' }, 'NP'],
    [{ absence: 'valid' }, 'I'],
    [{ absence: 'invalid' }, 'NP'],
  ])('a pass discipline with %j is %s', (points, letter) => expect(gradeOf(policy, 'pass', 'regular', points)).toStrictEqual({ letter }));
  it.each<[Points, readonly string[]]>([
    [{}, ['rating1', 'rating2']],
    [{ rating1: 10 }, ['rating2']],
    [{ rating2: 10, exam: 50 }, ['rating1']],
    [{ rating1: 50, rating2: 50 }, ['exam']],
    [{ rating1: 50, rating2: 49 }, []],
    [{ rating1: 50, rating2: 50, absence: 'valid' }, []],
  ])('of %j is missing %j, and no grade is given until it is there', (points, missing) => {
    expect(missingIn(policy, 'exam', points)).toStrictEqual(missing);
    expect(of(points) === undefined).toBe(missing.length > 0);
  });
  it('a rating is exact', () => expect(ratingOf(80, 81)).toStrictEqual({ n: 161n, d: 2n }));
});
