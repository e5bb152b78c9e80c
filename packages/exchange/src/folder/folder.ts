import type { Columns, FileDefinition, RowOf } from './file-definition.ts';
import type { Problem } from './problem.ts';
import type { JsonSheet } from './read-json.ts';
import { emptySheet, type Sheet } from './sheet.ts';

/** An exchange folder as it was read: the rows of its files, and every problem that can be told from its files alone. */
export type Folder = {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly policy: JsonSheet;
  readonly problems: readonly Problem[];
};

/** A file of the folder. */
export const sheetOf = (folder: Folder, definition: FileDefinition): Sheet =>
  folder.sheets.get(definition.file) ?? emptySheet(definition, 'absent');

/** The rows of a file. */
export const rowsOf = <C extends Columns>(folder: Folder, definition: FileDefinition<C>): readonly RowOf<FileDefinition<C>>[] =>
  sheetOf(folder, definition).rows as unknown as readonly RowOf<FileDefinition<C>>[];
