import { toCsv } from '@tirkeu/exchange';
import type { Row } from '@tirkeu/projections';
import type { JsonSchema } from '../commands/index.ts';
import type { Office } from '../queries/index.ts';
import { MOST_ROWS, pageOf, pageParameters } from './paging.ts';
import type { Parameter } from './parameters.ts';
import { query, type Answer, type Query } from './query.ts';
import { flag, listOf, object, orNull, text, whole } from './schemas.ts';
import { sorted, type SortKey, sortKeysFrom } from './sorting.ts';

/** Rows of text under their columns. */
export type Listing = {
  readonly columns: readonly string[];
  /** How many of the first columns tell one row from all others. */
  readonly leading: number;
  readonly rows: readonly Row[];
};

type Filters = Readonly<Record<string, readonly string[]>>;

/** What may be said of whatever comes in rows. */
export type ListingValues = {
  readonly sort?: readonly SortKey[];
  readonly limit?: number;
  readonly cursor?: string;
} & Readonly<Record<string, unknown>>;

const passing = ({ columns, rows }: Pick<Listing, 'columns' | 'rows'>, filters: Filters): readonly Row[] => {
  const tests = Object.entries(filters).map(([column, values]) => ({ i: columns.indexOf(column), values: new Set(values) }));
  return tests.length === 0 ? rows : rows.filter((row) => tests.every(({ i, values }) => values.has(row[i] ?? '')));
};

const filterOf = (column: string): Parameter<string> & { readonly isList: true } => ({
  description: `Only rows with this ${column}; several times: with one of these.`,
  schema: { type: 'string' },
  isList: true,
  read: (value) => value.normalize('NFC'),
});

const sortOf = (columns: readonly string[]): Parameter<readonly SortKey[]> => ({
  description: `Columns to sort by, in their order, with - downwards: ${columns.join(', ')}.`,
  schema: { type: 'string', 'x-columns': columns },
  read: (value) => sortKeysFrom(columns, value),
});

/** The parameters of whatever comes in rows: a filter for each column that `taken` does not name, order and page. */
export const listingParameters = (columns: readonly string[], taken: readonly string[] = []) => ({
  ...Object.fromEntries(columns.filter((column) => !taken.includes(column)).map((column) => [column, filterOf(column)])),
  sort: sortOf(columns),
  ...pageParameters,
});

/** The schema of a page of rows. */
export const pageSchema = (columns: readonly string[]): Readonly<Record<string, JsonSchema>> => ({
  position: orNull(text),
  complete: flag,
  total: whole,
  rows: { ...listOf(object(Object.fromEntries(columns.map((column) => [column, text])))), maxItems: MOST_ROWS },
  next: orNull(text),
});

/** Rows as they are asked for: filtered, sorted, page by page; as CSV the whole of them unless a limit is given. `about` is told with them, and is the question unless that is named. */
export const listed = (
  { columns, leading, rows: all }: Listing,
  { position, complete }: { readonly position: string | undefined; readonly complete: boolean },
  about: Readonly<Record<string, unknown>>,
  { sort = [], limit, cursor, ...filters }: ListingValues,
  isCsv: boolean,
  question: unknown = about,
): Answer => {
  const rows = sorted(columns, passing({ columns, rows: all }, filters as Filters), sort);
  const sortedBy = sort.map(({ column }) => columns.indexOf(column));
  const keyOf = (row: Row) => [row.slice(0, leading), sortedBy.map((i) => row[i])];
  const isWhole = isCsv && limit === undefined && cursor === undefined;
  const page = isWhole ? { rows, next: null } : pageOf(rows, JSON.stringify([question, sort, filters]), { limit, cursor }, keyOf);
  if (isCsv) return { position, next: page.next, csv: toCsv({ columns, rows: page.rows }) };
  const asObjects = page.rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])));
  return {
    position,
    json: { ...about, position: position ?? null, complete, total: rows.length, rows: asObjects, next: page.next },
  };
};

type ListingQuery = Pick<Query, 'name' | 'tag' | 'summary' | 'path' | 'pathParameters' | 'problems'> & {
  readonly columns: readonly string[];
  readonly leading: number;
  readonly rows: (office: Office, path: Readonly<Record<string, string>>) => readonly Row[];
};

/** A query whose answer are rows, beside the result tables. */
export const listingQuery = ({ columns, leading, rows, problems, ...named }: ListingQuery): Query =>
  query({
    ...named,
    parameters: listingParameters(columns, Object.keys(named.pathParameters)),
    answer: object(pageSchema(columns)),
    hasCsv: true,
    isView: true,
    problems: ['cursor-lost', ...problems],
    ask: async (offices, { path, values, isCsv }) => {
      const office = await offices.whole();
      const about = { position: office.position, complete: office.complete() };
      return listed({ columns, leading, rows: rows(office, path) }, about, {}, { ...values }, isCsv, [named.name, path]);
    },
  });
