import { type AnyFold, type Fold, isSealed, type Sealed } from '@tirkeu/domain';
import type { Columns, FileDefinition } from '../folder/index.ts';

/** What a recorded state gives for a cell. A value that stays sealed belonged to somebody who was erased. */
export type Cell = string | number | boolean | Sealed | undefined;

/** A row as it is recorded; a column that is forgotten does not compile. */
export type RecordedRow<C extends Columns = Columns> = { readonly [K in keyof C]: Cell };

/** How the rows of a file come back from the states of one fold. */
export type ExportTable = {
  readonly definition: FileDefinition;
  readonly fold: AnyFold;
  /** The rows of the state of one stream; `key` is the stream's natural key. */
  readonly rowsOf: (state: unknown, key: string) => readonly RecordedRow[];
  /** How much of a state is recorded and has no row in the exchange format. */
  readonly leftOut: (state: unknown) => number;
};

/** Lays down how the rows of a file come back from what is recorded: the other way round than they were carried out. */
export const exportTable = <C extends Columns, S>(
  definition: FileDefinition<C>,
  fold: Fold<S, never>,
  rowsOf: (state: S, key: string) => readonly RecordedRow<C>[],
  leftOut: (state: S) => number = () => 0,
): ExportTable => ({
  definition,
  fold,
  rowsOf: rowsOf as ExportTable['rowsOf'],
  leftOut: leftOut as ExportTable['leftOut'],
});

/** The text of a cell: what reading it gives back. */
export const textOfCell = (cell: Cell): string => {
  if (cell === undefined || isSealed(cell)) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell);
};
