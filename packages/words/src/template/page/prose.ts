import type { OrderKind } from '@tirkeu/domain/orders';
import type { Filled, Named } from '@tirkeu/exchange';

/** What the page says in one language besides the meanings of files and columns. */
export type Prose = {
  /** The heading of a file that a first import needs. */
  readonly neededAtFirst: (file: string) => string;
  /** The heads of a file's table. */
  readonly heads: readonly [column: string, filled: string, holds: string, meaning: string];
  readonly filled: Readonly<Record<Filled, string>>;
  /** What a column holds that names something of a file. */
  readonly nameOf: (noun: Named, file: string) => string;
  readonly orderKind: (kind: OrderKind) => string;
  readonly nothingMore: string;
  /** The whole page, around the tables of the files and the rows of the kinds of orders. */
  readonly page: (tables: string, orderKinds: string) => string;
};
