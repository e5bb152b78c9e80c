import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { FolderFlaw } from '../flaws/index.ts';

/** A record of a CSV text, with the line on which it begins. */
export type CsvRecord = { readonly line: number; readonly fields: readonly string[]; readonly bareReturn: boolean };

/** What is wrong with a CSV text, and on which line. */
export type CsvFault = { readonly line: number; readonly flaw: FolderFlaw };

/** The records of a CSV text up to the first place that is broken beyond reading. */
export type CsvScan = {
  readonly records: readonly CsvRecord[];
  readonly broken: CsvFault | undefined;
};

const flaws: Readonly<Record<string, FolderFlaw>> = {
  CSV_QUOTE_NOT_CLOSED: { kind: 'quote-not-closed' },
  CSV_INVALID_CLOSING_QUOTE: { kind: 'text-after-quote' },
  INVALID_OPENING_QUOTE: { kind: 'quote-in-unquoted-field' },
};

/** csv-parse's own way of passing over a byte order mark needs Node's Buffer. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

const count = (text: string, character: string): number => text.split(character).length - 1;

const quoted = /"(?:[^"]|"")*"/g;

/** Whether a carriage return without a line feed stands outside quotes: more of them in the fields than between quotes. */
const hasBareReturn = (fields: readonly string[], raw: string): boolean => {
  const inFields = fields.reduce((total, field) => total + count(field, '\r'), 0);
  return inFields > 0 && inFields > (raw.match(quoted) ?? []).reduce((total, part) => total + count(part, '\r'), 0);
};

/** Line breaks within a record. They can only stand in quoted fields; csv-parse itself counts CRLF there twice. */
const breaksIn = (fields: readonly string[]): number => {
  let breaks = 0;
  for (const field of fields) {
    for (let at = field.indexOf('\n'); at !== -1; at = field.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
};

/**
 * Splits a CSV text (RFC 4180: comma, double quotes, LF or CRLF) into records with the line on which each begins, which csv-parse
 * does not tell. The number of fields is not looked at. `bytes` are the same text, with a byte order mark or without: csv-parse reads
 * bytes, and turns a text into them slowly.
 */
export const scanCsv = (text: string, bytes?: Uint8Array): CsvScan => {
  const records: CsvRecord[] = [];
  const raw = /\r(?!\n)/.test(text);
  let line = 1;
  // With `raw` csv-parse hands over what the options' types do not say: the record beside its text.
  const take = (given: string[] | { readonly record: string[]; readonly raw: string }): null => {
    const { record: fields, raw: written } = Array.isArray(given) ? { record: given, raw: '' } : given;
    records.push({ line, fields, bareReturn: raw && hasBareReturn(fields, written) });
    line += breaksIn(fields) + 1;
    return null;
  };
  try {
    parse(bytes === undefined ? text : withoutMark(bytes), {
      relax_column_count: true,
      record_delimiter: ['\n', '\r\n'],
      raw,
      on_record: take,
    });
    return { records, broken: undefined };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, broken: { line, flaw: flaws[error.code] ?? { kind: 'record-unreadable' } } };
  }
};
