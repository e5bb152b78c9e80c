import type { AnyRef } from '@tirkeu/domain';
import type { FileDefinition, Folder } from '../folder/index.ts';
import type { Desk } from './desk.ts';
import type { ExportTable } from './export-table.ts';
import type { CommandTelling } from './telling.ts';

/** What a room knows of the exchange: its files, what it looks at, what can be told from its rows, and how they are carried out. */
export type ImportRoom<D extends FileDefinition = FileDefinition> = {
  readonly name: string;
  readonly files: readonly D[];
  /** Streams that its commands look at, besides those that its columns refer to. */
  readonly streams: (folder: Folder) => readonly AnyRef[];
  /** Reports what can be told from the rows, and from the things that they name, before any command is asked. */
  readonly checkRows: (desk: Desk) => void;
  /** Asks and carries out the room's commands; a room comes after those whose streams it looks at. */
  readonly carryOut: (desk: Desk) => void;
  /** How its commands' refusals are told. */
  readonly tellings: readonly CommandTelling[];
  /** How the rows of its files come back from what is recorded. */
  readonly tables: readonly ExportTable[];
};

/** Defines a room of the import; what it does not have may be left out. */
export const importRoom = <D extends FileDefinition>(definition: {
  readonly name: string;
  readonly files: readonly D[];
  readonly streams?: (folder: Folder) => readonly unknown[];
  readonly checkRows?: (desk: Desk) => void;
  readonly carryOut: (desk: Desk) => void;
  readonly tellings: readonly unknown[];
  readonly tables?: readonly ExportTable[];
}): ImportRoom<D> => ({
  name: definition.name,
  files: definition.files,
  streams: (definition.streams ?? (() => [])) as (folder: Folder) => readonly AnyRef[],
  checkRows: definition.checkRows ?? (() => undefined),
  carryOut: definition.carryOut,
  tellings: definition.tellings as readonly CommandTelling[],
  tables: definition.tables ?? [],
});
