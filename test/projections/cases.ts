import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate, Personal } from '@tirkeu/domain';
import { type Register, registerFrom } from '@tirkeu/projections';
import { readCsv } from './csv.ts';
import { loadCase } from './load-case.ts';

/** Where the cases lie; others made to the same rules can be tried by naming their folder. */
const root = process.env['TIRKEU_CASES'] ?? join(import.meta.dirname, '../cases');

/** Opens values that were never sealed. */
export const open = (value: Personal<string> | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** The names of the cases that have expected tables. */
export const caseNames: readonly string[] = existsSync(root)
  ? readdirSync(root).filter((name) => existsSync(join(root, name, 'expected')))
  : [];

const loaded = new Map<string, ReturnType<typeof loadCase>>();

/** The events of a case. */
export const eventsOf = (name: string): ReturnType<typeof loadCase> => {
  const events = loaded.get(name) ?? loadCase(join(root, name));
  loaded.set(name, events);
  return events;
};

/** The register of a case. */
export const registerOf = (name: string): Register => registerFrom(eventsOf(name));

/** The days for which a case has expected tables; undefined for now. */
export const daysOf = (name: string): readonly { readonly folder: string; readonly asOf: CalendarDate | undefined }[] =>
  readdirSync(join(root, name, 'expected')).map((folder) => ({
    folder,
    asOf: folder === 'now' ? undefined : (folder.slice('as-of-'.length) as CalendarDate),
  }));

/** An expected table of a case. */
export const expectedTable = (name: string, folder: string, table: string) => {
  const text = readFileSync(join(root, name, 'expected', folder, `${table}.csv`), 'utf8');
  return { columns: text.slice(0, text.indexOf('\n')).trim().split(','), rows: readCsv(text) };
};
