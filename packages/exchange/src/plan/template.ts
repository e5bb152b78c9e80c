import { neededFields, type OrderKind } from '@tirkeu/domain/orders';
import { columnOf } from '../desk/index.ts';
import type { Holding, Named } from '../flaws/index.ts';
import type { FileDefinition } from '../folder/index.ts';
import { toCsv } from '../tables/index.ts';
import { type ImportFile, importRooms } from './import-rooms.ts';

/** A file of an exchange folder that is a table. */
export type FileName = ImportFile['file'];

/** A column of such a file. */
export type ColumnName<F extends FileName> = F extends FileName
  ? keyof Extract<ImportFile, { readonly file: F }>['columns'] & string
  : never;

/** Whether a column is filled: it is of the row's key, every row has it, or the rules say when. */
export type Filled = 'key' | 'key-may-be-empty' | 'always' | 'as-the-rules-say';

/** A column as the page beside the empty files tells it; what it names is in a file of the folder, or recorded already. */
export type TemplateColumn<F extends FileName = FileName> = {
  readonly column: ColumnName<F>;
  readonly filled: Filled;
  readonly holds: Holding | { readonly holds: 'name'; readonly noun: Named; readonly file: string };
};

/** A file as the page tells it. */
export type TemplateFile<F extends FileName = FileName> = {
  readonly file: F;
  /** Whether a first import needs it. */
  readonly required: boolean;
  readonly columns: readonly TemplateColumn<F>[];
};

/** An empty exchange folder. */
export type Template = {
  /** A file with its header for each table: name → text. */
  readonly files: ReadonlyMap<string, string>;
  /** What a page that explains them has to tell, from the definitions by which the files are read; `@tirkeu/words` writes it. */
  readonly page: {
    readonly files: readonly TemplateFile[];
    /** The columns that an order needs besides those of every order. */
    readonly orderKinds: readonly { readonly kind: OrderKind; readonly columns: readonly string[] }[];
  };
};

const definitions = importRooms.flatMap((room) => room.files);

const filledOf = ({ key }: FileDefinition, name: string, needed: boolean): Filled =>
  key.includes(name) ? (needed ? 'key' : 'key-may-be-empty') : needed ? 'always' : 'as-the-rules-say';

const fileTold = (definition: FileDefinition): TemplateFile => ({
  file: definition.file as FileName,
  required: definition.required,
  columns: Object.entries(definition.columns).map(([name, { kind, needed, refersTo }]) => ({
    column: name as ColumnName<FileName>,
    filled: filledOf(definition, name, needed),
    holds: refersTo === undefined ? kind.must : { holds: 'name', noun: refersTo.noun, file: refersTo.file },
  })),
});

/** Empty exchange files with their headers, and what a page that explains them has to tell. */
export const template = (): Template => ({
  files: new Map(definitions.map(({ file, columns }) => [file, toCsv({ columns: Object.keys(columns), rows: [] })])),
  page: {
    files: definitions.map(fileTold),
    orderKinds: Object.entries(neededFields).map(([kind, fields]) => ({ kind: kind as OrderKind, columns: fields.map(columnOf) })),
  },
});
