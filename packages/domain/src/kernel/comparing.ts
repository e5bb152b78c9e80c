import { compareCodePoints } from './text.ts';

/** How the rows of two lists are compared. */
export type Comparing<R> = {
  /** What makes a row the same row in both. */
  readonly keyOf: (row: R) => string;
  readonly isSame: (a: R, b: R) => boolean;
};

/** A row in which what was decided differs from what the records say; undefined where one of the two has no such row. */
export type RowDifference<R> = { readonly key: string; readonly decided: R | undefined; readonly computed: R | undefined };

/** Where two lists differ, in both directions, in the order of their keys. */
export const differencesBetween = <R>(
  decided: readonly R[],
  computed: readonly R[],
  { keyOf, isSame }: Comparing<R>,
): readonly RowDifference<R>[] => {
  const left = new Map(decided.map((row) => [keyOf(row), row]));
  const right = new Map(computed.map((row) => [keyOf(row), row]));
  return [...new Set([...left.keys(), ...right.keys()])].toSorted(compareCodePoints).flatMap((key) => {
    const [a, b] = [left.get(key), right.get(key)];
    return a !== undefined && b !== undefined && isSame(a, b) ? [] : [{ key, decided: a, computed: b }];
  });
};

/** What stands in a refusal where one of the two lists has no such row. */
export type None = 'none';

/** What stands against a decision that deviates: `F` says which row it is, `V` what is said in it. */
export type GroundRefusal<F, V> =
  | ({ readonly refusal: 'deviation-without-ground'; readonly decided: V | None; readonly computed: V | None } & F)
  | ({ readonly refusal: 'ground-without-deviation' } & F)
  | ({ readonly refusal: 'ground-given-twice' } & F);

/** The names of those refusals. */
export const groundRefusals = ['deviation-without-ground', 'ground-without-deviation', 'ground-given-twice'] as const;

/** Each difference needs its ground, and each ground its difference. */
export const againstGrounds = <R, F, V>(
  differences: readonly RowDifference<R>[],
  grounded: readonly string[],
  factsOf: (key: string) => F,
  valueOf: (row: R) => V,
): readonly GroundRefusal<F, V>[] => {
  const given = new Set(grounded);
  const differing = new Set(differences.map(({ key }) => key));
  const said = (row: R | undefined): V | None => (row === undefined ? 'none' : valueOf(row));
  return [
    ...differences
      .filter(({ key }) => !given.has(key))
      .map(({ key, decided, computed }) => ({
        refusal: 'deviation-without-ground' as const,
        ...factsOf(key),
        decided: said(decided),
        computed: said(computed),
      })),
    ...[...given].filter((key) => !differing.has(key)).map((key) => ({ refusal: 'ground-without-deviation' as const, ...factsOf(key) })),
    ...grounded.filter((key, i) => grounded.indexOf(key) !== i).map((key) => ({ refusal: 'ground-given-twice' as const, ...factsOf(key) })),
  ];
};
