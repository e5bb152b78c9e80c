import type { Range } from './prefix-ranges.ts';

/** SQL that holds for a column's texts in a range, and its parameters. */
export const rangeCondition = (column: string, { from, before }: Range): { readonly sql: string; readonly values: readonly string[] } => {
  if (before !== undefined) return { sql: `(${column} >= ? AND ${column} < ?)`, values: [from, before] };
  return from === '' ? { sql: 'TRUE', values: [] } : { sql: `${column} >= ?`, values: [from] };
};
