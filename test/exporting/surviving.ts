import { exportStore, importFolder, type openMemory, openStorage, readOffice } from '@tirkeu/application';
import type { CalendarDate } from '@tirkeu/domain';
import { tables } from '@tirkeu/projections';
import { expect } from 'vitest';

export type Storage = ReturnType<typeof openMemory>;
export type Files = ReadonlyMap<string, Uint8Array>;

export const withMemory = async <A>(work: (storage: Storage) => Promise<A>): Promise<A> => {
  const storage = await openStorage({ store: 'memory:', create: true });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
};

export const asFiles = (files: ReadonlyMap<string, string>): Files =>
  new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));

export const take = (storage: Storage, files: Files) => importFolder(storage, files, { actor: 'tester' });

/** Takes a folder in, which must be without a problem; how many events that were. */
export const taken = async (storage: Storage, files: Files): Promise<number> => {
  const { problems, events } = await take(storage, files);
  expect(problems).toStrictEqual([]);
  return events;
};

/** The nine tables, now and as of some days. */
const tablesOn = async (storage: Storage, days: readonly string[]): Promise<unknown> => {
  const { register, open } = await readOffice(storage);
  return [undefined, ...days].map((day) => ({
    day,
    tables: tables.map(({ name, build }) => ({ name, rows: build(register, open, day as CalendarDate | undefined).rows })),
  }));
};

/** Exports a store and imports that elsewhere: the tables are the same, and so is what is exported from there. The files. */
export const expectToSurvive = async (here: Storage, days: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const exported = await exportStore(here);
  expect(exported.emptied).toStrictEqual({});
  await withMemory(async (elsewhere) => {
    await taken(elsewhere, asFiles(exported.files));
    expect(await tablesOn(elsewhere, days)).toStrictEqual(await tablesOn(here, days));
    expect(await exportStore(elsewhere)).toStrictEqual({ ...exported, leftOut: {} });
  });
  // what was exported says nothing new to the store that it comes from
  expect(await taken(here, asFiles(exported.files))).toBe(0);
  return exported.files;
};

/** The records of a written file in any order, in NFC and without white space beside commas; a line break in a field becomes a blank. */
export const rowsIn = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .replaceAll(/"(?:[^"]|"")*"/g, (quoted) => quoted.replaceAll(/\s+/g, ' '))
    .replaceAll(/[^\S\n]*,[^\S\n]*/g, ',')
    .trimEnd()
    .split(/\r?\n/)
    .toSorted();
