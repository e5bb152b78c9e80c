import { compareCodePoints, type Decimal, toFixed, valueOf } from '@tirkeu/domain';
import type { AsOf, Open, Register } from './register.ts';

export type TableName = 'roster' | 'grades' | 'gpa' | 'debts' | 'promotion' | 'scholarship' | 'rating' | 'form34' | 'diplomas';

export type Row = readonly string[];

/** A result table as it is written: an absent value is an empty text. */
export type Table = { readonly name: TableName; readonly columns: readonly string[]; readonly rows: readonly Row[] };

/** How a room makes a table. */
export type TableView = {
  readonly name: TableName;
  readonly columns: readonly string[];
  /** How many of the first columns tell one row from all others, and where it stands among them. */
  readonly leading: number;
  readonly build: (register: Register, open: Open, asOf: AsOf) => Table;
};

/** Rows field by field in code point order, a place as a number (EXCHANGE, Result tables). */
const inOrder =
  (numeric: number) =>
  (a: Row, b: Row): number => {
    for (let i = 0; i < a.length; i++) {
      const x = a[i] ?? '';
      const y = b[i] ?? '';
      if (x !== y) return i === numeric ? Number(x) - Number(y) : compareCodePoints(x, y);
    }
    return 0;
  };

/** Defines a table by its columns, those first that tell one row from all others, and the rows that a register has in it; they are sorted here. */
export const table = <C extends string>(
  name: TableName,
  leading: readonly C[],
  others: readonly C[],
  rowsOf: (register: Register, open: Open, asOf: AsOf) => readonly Readonly<Record<C, string>>[],
): TableView => {
  const columns = [...leading, ...others];
  const compareRows = inOrder(columns.indexOf('place' as C));
  return {
    name,
    columns,
    leading: leading.length,
    build: (register, open, asOf) => ({
      name,
      columns,
      rows: rowsOf(register, open, asOf)
        .map((row) => columns.map((column) => row[column]))
        .toSorted(compareRows),
    }),
  };
};

/** A number as it is written, or nothing. */
export const written = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** A decimal with two places, or nothing. */
export const twoPlaces = (value: Decimal | undefined): string => (value === undefined ? '' : toFixed(valueOf(value), 2));
