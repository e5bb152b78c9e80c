import type { Table } from '@tirkeu/projections';

const quotable = /[",\r\n]/;

const field = (text: string): string => (quotable.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A record of one empty field would be a blank line, which is no record: it is quoted. */
const record = (fields: readonly string[]): string => (fields.length === 1 && fields[0] === '' ? '""' : fields.map(field).join(','));

/**
 * Writes a table as CSV (RFC 4180): comma, minimal quoting, a line feed after every record. `bom` puts a byte order mark before it,
 * without which Excel takes UTF-8 for something else.
 */
export const toCsv = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>, { bom = false }: { readonly bom?: boolean } = {}): string =>
  `${bom ? '\uFEFF' : ''}${[columns, ...rows].map((fields) => `${record(fields)}\n`).join('')}`;
