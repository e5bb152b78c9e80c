import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '@tirkeu/domain';
import { toCsv } from '@tirkeu/exchange';
import { readCsv } from '../projections/csv.ts';

type Fields = Readonly<Record<string, string>>;

/** Writes an exchange folder with the students of one intake of another, and everything that is recorded of them. */
export const writeOneIntake = (from: string, intake: string, to: string): void => {
  cpSync(from, to, { recursive: true, filter: (path) => !path.includes('expected') });
  const read = (file: string): readonly Fields[] => {
    const path = join(from, `${file}.csv`);
    return existsSync(path) ? readCsv(readFileSync(path, 'utf8')) : [];
  };
  const groups = new Set(read('groups').flatMap((row) => (row['intake'] === intake ? [row['group']] : [])));
  const begun = new Map<string | undefined, Fields>();
  const inTime = read('orders').toSorted((a, b) => compareCodePoints(a['effective_on'] ?? '', b['effective_on'] ?? ''));
  for (const row of inTime) if (!begun.has(row['student'])) begun.set(row['student'], row);
  const students = new Set([...begun].flatMap(([student, order]) => (groups.has(order['group'] ?? '') ? [student] : [])));
  const isOurs = (row: Fields): boolean => students.has(row['student']);
  const statements = new Set(read('marks').flatMap((row) => (isOurs(row) ? [row['statement']] : [])));
  const write = (file: string, keep: (row: Fields) => boolean): void => {
    const rows = read(file);
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0] ?? {});
    const kept = rows.filter(keep).map((row) => columns.map((column) => row[column] ?? ''));
    writeFileSync(join(to, `${file}.csv`), toCsv({ columns, rows: kept }));
  };
  for (const file of ['students', 'orders', 'marks', 'appeals', 'recognised', 'theses', 'attestation']) write(file, isOurs);
  write('statements', (row) => statements.has(row['statement']));
};
