import { type AsOf, type Table, tables, type TableView } from '@tirkeu/projections';
import { LONGEST, type Office } from '../queries/index.ts';
import { listed, listingParameters, pageSchema } from './listing.ts';
import { type Lru, lru } from './lru.ts';
import { asOfParameter, query, type Query } from './query.ts';
import { object, orNull, text } from './schemas.ts';

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

/** One of the result tables as a query. */
const tableQuery = (view: TableView): Query => {
  const { name, columns, leading } = view;
  return query({
    name: `tables.${name}`,
    tag: 'tables',
    summary: `The table ${name}, page by page; as CSV the whole of it unless a limit is given.`,
    path: `/tables/${name}`,
    pathParameters: {},
    parameters: { as_of: asOfParameter, ...listingParameters(columns) },
    answer: object({ table: { const: name }, asOf: orNull(text), ...pageSchema(columns) }),
    hasCsv: true,
    isView: true,
    problems: ['cursor-lost'],
    ask: async (offices, { values: { as_of: asOf, ...values }, isCsv }) => {
      const office = await offices.whole();
      const at = { position: office.position, complete: office.complete(asOf) };
      return listed({ ...tableOf(office, view, asOf), leading }, at, { table: name, asOf: asOf ?? null }, values, isCsv);
    },
  });
};

/** The nine tables. */
export const tableQueries: readonly Query[] = tables.map(tableQuery);
