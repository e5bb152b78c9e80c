import { toCsv } from '@tirkeu/exchange';
import { type AsOf, type Row, type Table, tables, type TableView } from '@tirkeu/projections';
import type { Office } from '../queries/index.ts';
import { type Lru, lru } from './lru.ts';
import { LONGEST } from './offices.ts';
import { MOST_ROWS, pageOf, pageParameters } from './paging.ts';
import type { Parameter } from './parameters.ts';
import { asOfParameter, query, type Query } from './query.ts';
import { flag, listOf, object, orNull, text, whole } from './schemas.ts';
import { sorted, type SortKey, sortKeysFrom } from './sorting.ts';

const TABLES = 24;
const built = new WeakMap<Office, Lru<Table>>();

/** A table of an office, worked out once for each day that is asked about. */
const tableOf = (office: Office, view: TableView, asOf: AsOf): Table => {
  const known = built.get(office) ?? lru<Table>(TABLES, LONGEST);
  built.set(office, known);
  const key = `${view.name} ${asOf ?? ''}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const table = view.build(office.register, office.open, asOf);
  known.set(key, table);
  return table;
};

type Filters = Readonly<Record<string, readonly string[]>>;

const passing = ({ columns, rows }: Table, filters: Filters): readonly Row[] => {
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
  schema: { type: 'string' },
  read: (value) => sortKeysFrom(columns, value),
});

/** One of the result tables as a query. */
const tableQuery = (view: TableView): Query => {
  const { name, columns } = view;
  const filterParameters = Object.fromEntries(columns.map((column) => [column, filterOf(column)]));
  return query({
    name: `tables.${name}`,
    tag: 'tables',
    summary: `The table ${name}, page by page; as CSV the whole of it unless a limit is given.`,
    path: `/tables/${name}`,
    pathParameters: {},
    parameters: { ...filterParameters, as_of: asOfParameter, sort: sortOf(columns), ...pageParameters },
    answer: object({
      table: { const: name },
      asOf: orNull(text),
      position: orNull(text),
      complete: flag,
      total: whole,
      rows: { ...listOf(object(Object.fromEntries(columns.map((column) => [column, text])))), maxItems: MOST_ROWS },
      next: orNull(text),
    }),
    hasCsv: true,
    isView: true,
    problems: ['cursor-lost'],
    ask: async (offices, { values, isCsv }) => {
      const { as_of: asOf, sort = [], limit, cursor, ...filters } = values;
      const office = await offices.whole();
      const table = tableOf(office, view, asOf);
      const rows = sorted(columns, passing(table, filters), sort);
      const { position } = office;
      const isWhole = isCsv && limit === undefined && cursor === undefined;
      const question = JSON.stringify([name, asOf, sort, filters]);
      const page = isWhole
        ? { rows, next: null }
        : pageOf(rows, question, { ...(limit === undefined ? {} : { limit }), ...(cursor === undefined ? {} : { cursor }) });
      const next = page.next === null ? {} : { next: page.next };
      if (isCsv) return { position, ...next, csv: toCsv({ columns, rows: page.rows }) };
      const asObjects = page.rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])));
      return {
        position,
        ...next,
        json: {
          table: name,
          asOf: asOf ?? null,
          position: position ?? null,
          complete: office.complete(asOf),
          total: rows.length,
          rows: asObjects,
          next: page.next,
        },
      };
    },
  });
};

/** The nine tables. */
export const tableQueries: readonly Query[] = tables.map(tableQuery);
