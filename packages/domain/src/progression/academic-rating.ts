import { compare, compareCodePoints, type Fraction } from '../kernel/index.ts';

export type Placed<A> = { readonly place: number; readonly of: A };

type Ranked = { readonly student: string; readonly gpa: { readonly value: Fraction } };

/** Places by rounded GPA, the highest first; equal values share a place: 1, 1, 3 (EXCHANGE rule 13). */
export const academicRating = <A extends Ranked>(ranked: readonly A[]): readonly Placed<A>[] => {
  const sorted = ranked.toSorted((a, b) => compare(b.gpa.value, a.gpa.value) || compareCodePoints(a.student, b.student));
  let place = 0;
  return sorted.map((of, i) => {
    const before = sorted[i - 1];
    if (before === undefined || compare(before.gpa.value, of.gpa.value) !== 0) place = i + 1;
    return { place, of };
  });
};
