import { asKept } from '@tirkeu/domain';
import { isLeft } from 'fp-ts/lib/Either.js';
import { decodeText } from './decode-text.ts';
import { type FileDefinition, keyTextOf, type Row } from './file-definition.ts';
import type { Unfit } from './kind.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { type CsvRecord, scanCsv } from './scan-csv.ts';
import { emptySheet, type Sheet } from './sheet.ts';

type Read = { readonly sheet: Sheet; readonly problems: readonly Problem[] };
type Fault = { readonly line: number; readonly reason: string };

const nothingFaulty: ReadonlySet<string> = new Set();

/** The record in which a text breaks off: whatever follows it, a letter at its end belongs to that record. */
const lastRecordLine = (text: string): number => {
  const { records, broken } = scanCsv(`${text}x`);
  return broken?.line ?? records.at(-1)?.line ?? 1;
};

const otherSeparators = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
] as const;

/** What is wrong with a record as such, or undefined. */
const faultOf = ({ fields, bareReturn, line }: CsvRecord, width: number): Fault | undefined => {
  const [only] = fields;
  if (bareReturn) return { line, reason: 'a carriage return stands without a line feed' };
  if (fields.length === 1 && only?.trim() === '') return { line, reason: 'the line is blank' };
  if (fields.length !== width) return { line, reason: `the record has ${fields.length} fields, the header ${width}` };
  return undefined;
};

/** What is wrong with the header as a record, or undefined. */
const headerFault = (header: CsvRecord | undefined): Fault | undefined => {
  if (header === undefined) return { line: 1, reason: 'the file is empty; it needs a header row at least' };
  const fault = faultOf(header, header.fields.length);
  if (fault !== undefined) return fault;
  const [only] = header.fields;
  const separator = header.fields.length === 1 ? otherSeparators.find(([sign]) => only?.includes(sign)) : undefined;
  if (separator !== undefined) return { line: 1, reason: `fields are separated by ${separator[1]}; commas are needed` };
  const names = header.fields.map((name) => name.trim());
  const twice = names.find((name, i) => names.indexOf(name) < i);
  return twice === undefined ? undefined : { line: 1, reason: `the column "${twice}" stands in the header twice` };
};

/** The text of a cell as it is kept: without white space around it, in NFC. */

const unfitMessage = (column: string, fault: Unfit, says: string): string => {
  switch (fault) {
    case 'bad-value':
      return `${column} must be ${says}`;
    case 'out-of-range':
      return `${column} is out of range: it must be ${says}`;
    case 'bad-check-digit':
      return `the check digit of ${column} is wrong`;
  }
};

/** Reads the cells of a record, each by the kind of its column. */
const readRow = (
  definition: FileDefinition,
  places: ReadonlyMap<string, number>,
  { line, fields }: CsvRecord,
  found: (line: number, column: string, code: ProblemCode, message: string) => void,
): Row => {
  const cells: Record<string, unknown> = {};
  let faulty: Set<string> | undefined;
  const spoil = (column: string): void => {
    faulty = (faulty ?? new Set()).add(column);
  };
  const textAt = (name: string): string => {
    const place = places.get(name);
    return place === undefined ? '' : asKept(fields[place] ?? '');
  };
  const report = (column: string, code: ProblemCode, message: string): void => {
    const keys = definition.key.filter((name) => name !== column && textAt(name) !== '').map((name) => `${name} ${textAt(name)}`);
    found(line, column, code, keys.length === 0 ? message : `${keys.join(', ')}: ${message}`);
    spoil(column);
  };
  for (const [name, column] of Object.entries(definition.columns)) {
    const place = places.get(name);
    const text = textAt(name);
    if (text !== '') {
      const value = column.kind.read(text);
      if (isLeft(value)) {
        report(name, value.left, unfitMessage(name, value.left, column.kind.says));
        cells[name] = column.needed ? column.kind.standIn : undefined;
      } else cells[name] = value.right;
    } else {
      cells[name] = column.needed ? column.kind.standIn : undefined;
      if (place === undefined) spoil(name);
      else if (column.needed) report(name, 'missing-value', `${name} is needed`);
    }
  }
  const key = definition.key.some((name) => faulty?.has(name) === true)
    ? undefined
    : keyTextOf(definition.key.map((name) => cells[name] as string | number | undefined));
  return { file: definition.file, line, key, cells, faulty: faulty ?? nothingFaulty };
};

/** Reads a file of the exchange folder: its rows, and every fault that can be told from the file alone. */
export const readSheet = (definition: FileDefinition, bytes: Uint8Array): Read => {
  const { file, columns } = definition;
  const problems: Problem[] = [];
  const found = (line: number, column: string, code: ProblemCode, message: string): void => {
    problems.push({ file, line, column, code, message });
  };
  const unreadable = (line: number, code: 'bad-utf8' | 'bad-csv', message: string): Read => {
    found(line, '', code, message);
    return { sheet: emptySheet(definition, 'unreadable'), problems };
  };

  const text = decodeText(bytes);
  if (isLeft(text))
    return unreadable(lastRecordLine(text.left), 'bad-utf8', 'the file is not UTF-8: this record holds bytes that are no text');
  const { records, broken } = scanCsv(text.right, bytes);
  const [header, ...rest] = records;
  const fault = header === undefined ? (broken ?? headerFault(header)) : headerFault(header);
  if (header === undefined || fault !== undefined) return unreadable(fault?.line ?? 1, 'bad-csv', fault?.reason ?? '');

  const names = header.fields.map(asKept);
  const places = new Map(names.map((name, i) => [name, i]));
  for (const name of names) {
    if (!Object.hasOwn(columns, name))
      found(1, name, 'unknown-column', name === '' ? 'a column has no name' : `${file} has no column "${name}"`);
  }
  for (const name of Object.keys(columns)) {
    if (!places.has(name)) found(1, name, 'missing-column', `the column ${name} is missing`);
  }
  const state = problems.length === 0 ? 'read' : 'headed-badly';
  for (const record of rest) {
    const inRecord = faultOf(record, names.length);
    if (inRecord !== undefined)
      return state === 'read'
        ? unreadable(inRecord.line, 'bad-csv', inRecord.reason)
        : { sheet: emptySheet(definition, 'unreadable'), problems };
  }
  if (broken !== undefined)
    return state === 'read' ? unreadable(broken.line, 'bad-csv', broken.reason) : { sheet: emptySheet(definition, 'unreadable'), problems };

  const byKey = new Map<string, Row>();
  const rows = rest.map((record): Row => {
    const row = readRow(definition, places, record, found);
    if (row.key === undefined) return row;
    const first = byKey.get(row.key);
    if (first === undefined) {
      byKey.set(row.key, row);
      return row;
    }
    found(row.line, '', 'duplicate', `the same ${definition.key.join(', ')} stands in line ${first.line} already`);
    return { ...row, faulty: new Set([...row.faulty, '']) };
  });
  return { sheet: { definition, state, rows, byKey, hasUnreadKeys: rows.some((row) => row.key === undefined) }, problems };
};
