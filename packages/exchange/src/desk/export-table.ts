import { type AnyFold, type Fold, isSealed, type Ref, type Sealed } from '@tirkeu/domain';
import type { Columns, FileDefinition } from '../folder/index.ts';

/** What a recorded state gives for a cell. A value that stays sealed belonged to somebody who was erased. */
export type Cell = string | number | boolean | Sealed | undefined;

/** A row as it is recorded; a column that is forgotten does not compile. */
export type RecordedRow<C extends Columns = Columns> = { readonly [K in keyof C]: Cell };

/** The state of another stream, as it is recorded. */
export type LookAtRecorded = <S>(ref: Ref<S>) => S;

/** What a file says of one state. */
type Said<S, A> = (state: S, look: LookAtRecorded) => A;

/** How the rows of a file come back from the states of one fold. */
export type ExportTable = {
  readonly definition: FileDefinition;
  readonly fold: AnyFold;
  /** The rows of the state of one stream; `key` is the stream's natural key. */
  readonly rowsOf: (state: unknown, key: string, look: LookAtRecorded) => readonly RecordedRow[];
  /** How much of a state is recorded and has no row in the exchange format. */
  readonly leftOut: Said<unknown, number>;
  /** How many rows of a state say what a later correction made of them, for the format has no correction of that kind. */
  readonly restated: Said<unknown, number>;
};

const none = () => 0;

/** Lays down how the rows of a file come back from what is recorded: the other way round than they were carried out. */
export const exportTable = <C extends Columns, S>(
  definition: FileDefinition<C>,
  fold: Fold<S, never>,
  rowsOf: (state: S, key: string, look: LookAtRecorded) => readonly RecordedRow<C>[],
  { leftOut = none, restated = none }: { readonly leftOut?: Said<S, number>; readonly restated?: Said<S, number> } = {},
): ExportTable => ({
  definition,
  fold,
  rowsOf: rowsOf as ExportTable['rowsOf'],
  leftOut: leftOut as ExportTable['leftOut'],
  restated: restated as ExportTable['restated'],
});

/** The text of a cell: what reading it gives back. */
export const textOfCell = (cell: Cell): string => {
  if (cell === undefined || isSealed(cell)) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell);
};
