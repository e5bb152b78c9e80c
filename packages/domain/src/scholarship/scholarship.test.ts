import { describe, expect, it } from 'vitest';
import type { Term, Text } from '../kernel/index.ts';
import { attempt, type Said } from '../progression/arbitraries.ts';
import { scholarshipOf } from './index.ts';

const texts = (...letters: readonly string[]) => letters as readonly Text[];
const policy = { scholarship: { goodLetters: texts('B+', 'B'), excellentLetters: texts('A', 'A-') } };
const standing = { status: 'active', form: 'full-time', funding: 'grant' } as const;
const of = (letters: readonly string[], social?: 'orphan', said: Said = {}) =>
  scholarshipOf(
    policy,
    standing,
    social,
    letters.map((letter, i) => attempt(letter, { discipline: `D${i}`, ...said })),
    '2018-19/1' as Term,
  );

describe('the scholarship of a term (EXCHANGE rule 11)', () => {
  it.each([
    ['A A-', undefined, 'increased'],
    ['A B', undefined, 'standard'],
    ['A B P', undefined, 'standard'],
    ['A C', undefined, undefined],
    ['A C', 'orphan', 'social'],
    ['A FX', 'orphan', undefined],
    ['A NP', 'orphan', undefined],
    ['A I', 'orphan', undefined],
    ['P', 'orphan', undefined],
    ['A I', undefined, undefined],
  ] as const)('%s, %s: %s', (letters, social, category) => expect(of(letters.split(' '), social).category).toBe(category));
  it('looks at regular attempts of the term only', () => {
    expect(of(['A'], undefined, { kind: 'individual' })).toMatchObject({ why: 'no-letters' });
    expect(of(['A'], undefined, { term: '2018-19/2' })).toMatchObject({ why: 'no-letters' });
  });
  it.each([
    [{ ...standing, status: 'on-leave' }, 'not-active'],
    [{ ...standing, form: 'distance' }, 'not-full-time'],
    [{ ...standing, funding: 'paid' }, 'not-on-grant'],
  ] as const)('is not for %o', (other, why) =>
    expect(scholarshipOf(policy, other, undefined, [attempt('A')], '2018-19/1' as Term)).toMatchObject({ category: undefined, why }),
  );
  it('takes the letters of the policy of its day, whatever the lists say of each other', () => {
    const odd = { scholarship: { goodLetters: texts('A-'), excellentLetters: texts('A') } };
    expect(scholarshipOf(odd, standing, undefined, [attempt('A-')], '2018-19/1' as Term).category).toBe('standard');
  });
});
