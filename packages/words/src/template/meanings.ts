import type { ColumnName, FileName } from '@tirkeu/exchange';
import type { Lang } from '../lang.ts';

/** A text in each language. */
export type Text = Readonly<Record<Lang, string>>;

/** What a file of the exchange folder is, and what each of its columns means. A file or column without its texts does not compile. */
export type Meanings<F extends FileName> = {
  readonly [N in F]: { readonly about: Text; readonly columns: { readonly [C in ColumnName<N>]: Text } };
};
