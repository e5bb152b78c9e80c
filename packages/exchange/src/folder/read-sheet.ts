import { asKept } from '@tirkeu/domain';
import { isLeft } from 'fp-ts/lib/Either.js';
import type { FolderFlaw } from '../flaws/index.ts';
import { decodeText } from './decode-text.ts';
import { type FileDefinition, keyTextOf, type Row } from './file-definition.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { type CsvFault, type CsvRecord, scanCsv } from './scan-csv.ts';
import { emptySheet, type Sheet } from './sheet.ts';

type Read = { readonly sheet: Sheet; readonly problems: readonly Problem[] };
/** Notes a flaw where it was found. */
type Found = (line: number, column: string, code: ProblemCode, flaw: FolderFlaw) => void;

const nothingFaulty: ReadonlySet<string> = new Set();

/** The record in which a text breaks off: whatever follows it, a letter at its end belongs to that record. */
const lastRecordLine = (text: string): number => {
  const { records, broken } = scanCsv(`${text}x`);
  return broken?.line ?? records.at(-1)?.line ?? 1;
};

const otherSeparators = [
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const;

/** What is wrong with a record as such, or undefined. */
const faultOf = ({ fields, bareReturn, line }: CsvRecord, width: number): CsvFault | undefined => {
  const [only] = fields;
  if (bareReturn) return { line, flaw: { kind: 'bare-return' } };
  if (fields.length === 1 && only?.trim() === '') return { line, flaw: { kind: 'line-blank' } };
  if (fields.length !== width) return { line, flaw: { kind: 'fields-miscounted', fields: fields.length, header: width } };
  return undefined;
};

/** What is wrong with the header as a record, or undefined. */
const headerFault = (header: CsvRecord | undefined): CsvFault | undefined => {
  if (header === undefined) return { line: 1, flaw: { kind: 'file-empty' } };
  const fault = faultOf(header, header.fields.length);
  if (fault !== undefined) return fault;
  const [only] = header.fields;
  const separator = header.fields.length === 1 ? otherSeparators.find(([sign]) => only?.includes(sign)) : undefined;
  if (separator !== undefined) return { line: 1, flaw: { kind: 'separator-other', separator: separator[1] } };
  const names = header.fields.map((name) => name.trim());
  const twice = names.find((name, i) => names.indexOf(name) < i);
  return twice === undefined ? undefined : { line: 1, flaw: { kind: 'column-twice', column: twice } };
};

/** What is said of a cell that is no value of its column. */
const unfit = { 'bad-value': 'cell-unfit', 'out-of-range': 'cell-out-of-range', 'bad-check-digit': 'check-digit-wrong' } as const;

/** Reads the cells of a record, each by the kind of its column. */
const readRow = (definition: FileDefinition, places: ReadonlyMap<string, number>, { line, fields }: CsvRecord, found: Found): Row => {
  const cells: Record<string, unknown> = {};
  let faulty: Set<string> | undefined;
  const spoil = (column: string): void => {
    faulty = (faulty ?? new Set()).add(column);
  };
  const textAt = (name: string): string => {
    const place = places.get(name);
    return place === undefined ? '' : asKept(fields[place] ?? '');
  };
  /** The cell, and the other cells by which its row is known. */
  const cellOf = (column: string) => ({
    column,
    keys: definition.key.filter((name) => name !== column && textAt(name) !== '').map((name) => [name, textAt(name)] as const),
  });
  const report = (column: string, code: ProblemCode, flaw: FolderFlaw): void => {
    found(line, column, code, flaw);
    spoil(column);
  };
  for (const [name, column] of Object.entries(definition.columns)) {
    const place = places.get(name);
    const text = textAt(name);
    if (text !== '') {
      const value = column.kind.read(text);
      if (isLeft(value)) {
        report(name, value.left, { kind: unfit[value.left], must: column.kind.must, ...cellOf(name) });
        cells[name] = column.needed ? column.kind.standIn : undefined;
      } else cells[name] = value.right;
    } else {
      cells[name] = column.needed ? column.kind.standIn : undefined;
      if (place === undefined) spoil(name);
      else if (column.needed) report(name, 'missing-value', { kind: 'cell-empty', ...cellOf(name) });
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
  const found: Found = (line, column, code, flaw) => {
    problems.push({ file, line, column, code, flaw });
  };
  const unreadable = (line: number, code: 'bad-utf8' | 'bad-csv', flaw: FolderFlaw): Read => {
    found(line, '', code, flaw);
    return { sheet: emptySheet(definition, 'unreadable'), problems };
  };

  const text = decodeText(bytes);
  if (isLeft(text)) return unreadable(lastRecordLine(text.left), 'bad-utf8', { kind: 'record-not-utf8' });
  const { records, broken } = scanCsv(text.right, bytes);
  const [header, ...rest] = records;
  const fault = header === undefined ? (broken ?? headerFault(header)) : headerFault(header);
  if (header === undefined || fault !== undefined) return unreadable(fault?.line ?? 1, 'bad-csv', fault?.flaw ?? { kind: 'file-empty' });

  const names = header.fields.map(asKept);
  const places = new Map(names.map((name, i) => [name, i]));
  for (const name of names) {
    if (!Object.hasOwn(columns, name))
      found(1, name, 'unknown-column', name === '' ? { kind: 'column-unnamed' } : { kind: 'column-unknown', file, column: name });
  }
  for (const name of Object.keys(columns)) {
    if (!places.has(name)) found(1, name, 'missing-column', { kind: 'column-missing', column: name });
  }
  const state = problems.length === 0 ? 'read' : 'headed-badly';
  for (const record of rest) {
    const inRecord = faultOf(record, names.length);
    if (inRecord !== undefined)
      return state === 'read'
        ? unreadable(inRecord.line, 'bad-csv', inRecord.flaw)
        : { sheet: emptySheet(definition, 'unreadable'), problems };
  }
  if (broken !== undefined)
    return state === 'read' ? unreadable(broken.line, 'bad-csv', broken.flaw) : { sheet: emptySheet(definition, 'unreadable'), problems };

  const byKey = new Map<string, Row>();
  const rows = rest.map((record): Row => {
    const row = readRow(definition, places, record, found);
    if (row.key === undefined) return row;
    const first = byKey.get(row.key);
    if (first === undefined) {
      byKey.set(row.key, row);
      return row;
    }
    found(row.line, '', 'duplicate', { kind: 'key-twice', key: definition.key, line: first.line });
    return { ...row, faulty: new Set([...row.faulty, '']) };
  });
  return { sheet: { definition, state, rows, byKey, hasUnreadKeys: rows.some((row) => row.key === undefined) }, problems };
};
