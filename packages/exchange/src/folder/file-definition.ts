import type { AnyRef, Ref } from '@tirkeu/domain';
import type { Named } from '../flaws/index.ts';
import type { Kind } from './kind.ts';

/** That a column names something which must be there: in a file of the folder, or recorded already. */
export type Reference = {
  readonly file: string;
  /** What is named. */
  readonly noun: Named;
  readonly stream: (key: string) => AnyRef;
  /** Whether the state of the stream says that the thing is recorded. */
  readonly holds: (state: unknown) => boolean;
};

/** Defines a reference; see `Reference`. */
export const reference = <K extends string, S>(
  file: string,
  noun: Named,
  stream: (key: K) => Ref<S>,
  holds: (state: S) => boolean,
): Reference => ({
  file,
  noun,
  stream: (key) => stream(key as K),
  holds: holds as (state: unknown) => boolean,
});

/** One column of a file. */
export type Column<A = unknown, N extends boolean = boolean> = {
  readonly kind: Kind<A>;
  readonly needed: N;
  readonly refersTo: Reference | undefined;
};

export type Columns = Readonly<Record<string, Column>>;

/**
 * A file of the exchange folder: its columns in the order of EXCHANGE's table, and which of them are its key. What the file and its columns
 * mean is said by `@tirkeu/words`.
 */
export type FileDefinition<C extends Columns = Columns, F extends string = string> = {
  readonly file: F;
  /** Whether a first import needs the file. */
  readonly required: boolean;
  readonly columns: C;
  readonly key: readonly string[];
};

/** A column that every row fills. */
export const needed = <A>(kind: Kind<A>, refersTo?: Reference): Column<A, true> => ({ kind, needed: true, refersTo });

/** A column that may be empty, always or as the rules say. */
export const optional = <A>(kind: Kind<A>, refersTo?: Reference): Column<A, false> => ({ kind, needed: false, refersTo });

/** Defines a file; see `FileDefinition`. */
export const fileOf = <C extends Columns, const F extends string>(
  definition: FileDefinition<C, F> & { readonly key: readonly (keyof C)[] },
): FileDefinition<C, F> => definition;

/** The values of a row's cells. An empty cell is undefined; what cannot be read is a stand-in where a value is needed, else undefined. */
export type CellsOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer A, infer N> ? (N extends true ? A : A | undefined) : never;
};

/** A row of a file. Rows are told apart by identity. */
export type Row<C extends Columns = Columns> = {
  readonly file: string;
  /** The first line of the record. */
  readonly line: number;
  /** The row's key as one text, or undefined where a part of it cannot be read. */
  readonly key: string | undefined;
  readonly cells: CellsOf<C>;
  /** Columns with a fault that was found on reading; the empty name means the row as a whole. */
  readonly faulty: ReadonlySet<string>;
};

/** A row of a defined file. */
export type RowOf<D extends FileDefinition> = Row<D['columns']>;

/** The key of a row as one text. */
export const keyTextOf = (parts: readonly (string | number | undefined)[]): string => parts.map((part) => part ?? '').join('\u0000');
