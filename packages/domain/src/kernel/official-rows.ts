import { canonicalJson } from './difference.ts';
import { compareCodePoints } from './text.ts';

/** The rows of an official decision in the order of their keys. */
export const byKey = <R>(rows: readonly R[], keyOf: (row: R) => string): readonly R[] =>
  rows.toSorted((a, b) => compareCodePoints(keyOf(a), keyOf(b)));

/** Whether two lists have the same rows: a list is the same list in whatever order it is handed in. */
export const sameRows = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  canonicalJson(byKey(a.map(canonicalJson), String)) === canonicalJson(byKey(b.map(canonicalJson), String));

/** What comes again in a list: each key from its second appearance on. */
export const repeated = (keys: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
};
