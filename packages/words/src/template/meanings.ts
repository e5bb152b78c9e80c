import type { ColumnName, FileName } from '@tirkeu/exchange';
import type { Text } from '../lang.ts';

/** What a file of the exchange folder is, and what each of its columns means. A file or column without its texts does not compile. */
export type Meanings<F extends FileName> = {
  readonly [N in F]: { readonly about: Text; readonly columns: { readonly [C in ColumnName<N>]: Text } };
};
