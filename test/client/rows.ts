import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../projections/csv.ts';

/** A row of an exchange folder, whose fields are read as what a command takes. */
export type Row = {
  /** A field that is there; the words of a list are those that the command takes. */
  readonly text: <W extends string = string>(column: string) => W;
  readonly maybe: <W extends string = string>(column: string) => W | undefined;
  readonly whole: (column: string) => number;
  readonly maybeWhole: (column: string) => number | undefined;
  readonly flag: (column: string) => boolean;
};

const rowOf = (fields: Readonly<Record<string, string>>): Row => {
  const maybe = <W extends string>(column: string): W | undefined => (fields[column] || undefined) as W | undefined;
  const text = <W extends string>(column: string): W => {
    const value = maybe<W>(column);
    if (value === undefined) throw new Error(`${column} is empty in ${JSON.stringify(fields)}`);
    return value;
  };
  const maybeWhole = (column: string): number | undefined => (maybe(column) === undefined ? undefined : Number(text(column)));
  return { text, maybe, whole: (column) => Number(text(column)), maybeWhole, flag: (column) => text(column) === 'yes' };
};

/** The rows of a file of an exchange folder, none if it is not there. */
export const rowsOf = (folder: string, file: string): readonly Row[] => {
  const path = join(folder, `${file}.csv`);
  return existsSync(path) ? readCsv(readFileSync(path, 'utf8')).map(rowOf) : [];
};

/** Rows by what some of their fields hold. */
export const grouped = (rows: readonly Row[], ...columns: readonly string[]): readonly (readonly [Row, ...Row[]])[] => {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => row.text(column)));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()];
};
