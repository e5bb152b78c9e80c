import { compareCodePoints } from '@tirkeu/domain';
import type { Row } from '@tirkeu/projections';

/** A column to sort by, and in which direction. */
export type SortKey = { readonly column: string; readonly isDescending: boolean };

/** Reads `-percent,student`; undefined where a column is not one of the table's. */
export const sortKeysFrom = (columns: readonly string[], text: string): readonly SortKey[] | undefined => {
  const keys = text.split(',').map((word) => ({ column: word.replace(/^-/, ''), isDescending: word.startsWith('-') }));
  return keys.every(({ column }) => columns.includes(column)) ? keys : undefined;
};

const isNumber = /^\d{1,15}(\.\d{1,15})?$/;

/** Rows by some columns, then as they stood. A column all of whose values are numbers is sorted as numbers; nothing comes first. */
export const sorted = (columns: readonly string[], rows: readonly Row[], keys: readonly SortKey[]): readonly Row[] => {
  const compares = keys.map(({ column, isDescending }) => {
    const i = columns.indexOf(column);
    const isNumeric = rows.every((row) => row[i] === '' || isNumber.test(row[i] ?? ''));
    const numberOf = (row: Row) => (row[i] === '' ? -1 : Number(row[i]));
    const compare = (a: Row, b: Row) => (isNumeric ? numberOf(a) - numberOf(b) : compareCodePoints(a[i] ?? '', b[i] ?? ''));
    return isDescending ? (a: Row, b: Row) => compare(b, a) : compare;
  });
  return rows.toSorted((a, b) => compares.reduce((order, compare) => order || compare(a, b), 0));
};
