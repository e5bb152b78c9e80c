import { canonicalJson, compareCodePoints, type Comparing, differencesBetween } from '@tirkeu/domain';

/** What was decided in one row, beside what the records say. `V` is what a row says, `G` how a ground is kept. */
export type BesideRecords<V, G> = {
  /** What is drafted, or was settled; null where it has no such row. */
  readonly decided: V | null;
  /** What the records say today of the day that decides. */
  readonly computed: V | null;
  /** What they said when it was settled. */
  readonly computedThen: V | null;
  /** Why it was decided otherwise; null where it was not. */
  readonly ground: G | null;
  /** Of a draft: that a ground is needed. Of what was settled: that the records say otherwise today than they did then. */
  readonly differs: boolean;
};

/** Lays rows beside those that the records have today, in the order of their keys. */
export const besideRecords = <R, V, G>(
  columns: Comparing<R> & { readonly valueOf: (row: R) => V },
  stage: 'open' | 'drafted' | 'settled',
  decided: readonly R[],
  computed: readonly R[],
  deviations: ReadonlyMap<string, { readonly ground: G; readonly computed?: V }> = new Map(),
): readonly (readonly [string, BesideRecords<V, G>])[] => {
  const said = (rows: readonly R[]) => new Map(rows.map((row) => [columns.keyOf(row), columns.valueOf(row)]));
  const [mine, now] = [said(decided), said(computed)];
  const differing = new Set(differencesBetween(decided, computed, columns).map(({ key }) => key));
  return [...new Set([...mine.keys(), ...now.keys(), ...deviations.keys()])].toSorted(compareCodePoints).map((key) => {
    const deviation = deviations.get(key);
    const row = { decided: mine.get(key) ?? null, computed: now.get(key) ?? null, ground: deviation?.ground ?? null };
    if (deviation !== undefined) {
      const computedThen = deviation.computed ?? null;
      return [key, { ...row, computedThen, differs: canonicalJson(computedThen) !== canonicalJson(row.computed) }];
    }
    return [key, { ...row, computedThen: stage === 'settled' ? row.decided : null, differs: stage !== 'open' && differing.has(key) }];
  });
};
