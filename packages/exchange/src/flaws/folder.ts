import type { Holding, Named } from './holding.ts';

/** The cell at fault, and the other cells by which its row is known: column and text. */
type OfCell = { readonly column: string; readonly keys: readonly (readonly [column: string, text: string])[] };

/** What may be wrong with the files of a folder: found on reading them, or on looking for what they name. */
export type FolderFlaw =
  | { readonly kind: 'file-needed' }
  | { readonly kind: 'file-unknown' }
  | { readonly kind: 'file-not-utf8' }
  | { readonly kind: 'file-not-json' }
  | { readonly kind: 'file-empty' }
  | { readonly kind: 'record-not-utf8' }
  | { readonly kind: 'record-unreadable' }
  | { readonly kind: 'quote-not-closed' }
  | { readonly kind: 'quote-in-unquoted-field' }
  | { readonly kind: 'text-after-quote' }
  | { readonly kind: 'bare-return' }
  | { readonly kind: 'line-blank' }
  | { readonly kind: 'fields-miscounted'; readonly fields: number; readonly header: number }
  | { readonly kind: 'separator-other'; readonly separator: 'semicolon' | 'tab' | 'bar' }
  | { readonly kind: 'column-twice'; readonly column: string }
  | { readonly kind: 'column-unnamed' }
  | { readonly kind: 'column-unknown'; readonly file: string; readonly column: string }
  | { readonly kind: 'column-missing'; readonly column: string }
  | ({ readonly kind: 'cell-empty' } & OfCell)
  | ({ readonly kind: 'cell-unfit'; readonly must: Holding } & OfCell)
  | ({ readonly kind: 'cell-out-of-range'; readonly must: Holding } & OfCell)
  | ({ readonly kind: 'check-digit-wrong' } & OfCell)
  | { readonly kind: 'key-twice'; readonly key: readonly string[]; readonly line: number }
  | { readonly kind: 'nothing-so-named'; readonly noun: Named; readonly key: string };
