import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, rebuild } from '@tirkeu/application';
import { events as shapes } from '@tirkeu/domain';
import { encodeRecord, type EventInStream, registerFrom } from '@tirkeu/projections';
import fc from 'fast-check';
import { isLeft } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { beside, daysAround, lawfulFolder, manner } from './generate.ts';
import { readOffice, runs, seed, type Storage, tablesOf, take, withMemory } from './office.ts';
import { referenceTables } from './reference.ts';
import { cut, slicesOf } from './slices.ts';
import { writeFolder } from './write.ts';

/** Imports as a dry run first; the two must say the same. Fails on a problem. */
const takeIn = async (storage: Storage, files: ReadonlyMap<string, Uint8Array>): Promise<number> => {
  const head = await storage.events.head();
  const dry = await take(storage, files, true);
  expect(await storage.events.head()).toStrictEqual(head);
  const real = await take(storage, files);
  expect(real.problems).toStrictEqual([]);
  expect(dry).toStrictEqual(real);
  return real.events;
};

const tablesAfter = (...folders: readonly ReadonlyMap<string, Uint8Array>[]) =>
  withMemory(async (storage) => {
    for (const files of folders) expect((await take(storage, files)).problems).toStrictEqual([]);
    return tablesOf(await readOffice(storage));
  });

describe('an import', () => {
  it('does not care how a folder is written: order of rows and columns, mark, line ends, quotes, white space, decomposed letters', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, manner, async (draft, how) => {
        expect(await tablesAfter(writeFolder(draft, how))).toStrictEqual(referenceTables(draft));
      }),
      { numRuns: runs(20), seed },
    ));

  it('of slices one after the other comes to what the whole folder says; the whole folder then records nothing more', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, cut, fc.nat(), (draft, how, pick) =>
        withMemory(async (storage) => {
          for (const [i, slice] of slicesOf(draft, how).entries()) {
            const files = writeFolder(slice, undefined, { isFirst: i === 0 });
            await takeIn(storage, files);
            expect(await takeIn(storage, files)).toBe(0);
          }
          const days = daysAround(draft);
          const asOf = days[pick % days.length];
          const office = await readOffice(storage);
          expect(tablesOf(office)).toStrictEqual(referenceTables(draft));
          expect(tablesOf(office, asOf)).toStrictEqual(referenceTables(draft, asOf));
          expect(await takeIn(storage, writeFolder(draft))).toBe(0);
          expect((await rebuild(storage, { check: true })).equal).toBe(true);
        }),
      ),
      { numRuns: runs(20), seed },
    ));

  it('written another way a second time records nothing, and the dry run says so', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, manner, (draft, how) =>
        withMemory(async (storage) => {
          expect(await takeIn(storage, writeFolder(draft))).toBeGreaterThan(0);
          expect(await takeIn(storage, writeFolder(draft, how))).toBe(0);
        }),
      ),
      { numRuns: runs(20), seed },
    ));
});

/** What of a folder was known on a day, as a folder: later acts are left out, statements closed later stand open without marks. */
const knownOn = (draft: Draft, day: string): Draft => {
  const { rows } = draft;
  const isClosed = new Set(
    rows.statements.filter((row) => row['closed_on'] !== '' && row['closed_on']! <= day).map((row) => row['statement']),
  );
  return {
    ...draft,
    rows: {
      ...rows,
      orders: rows.orders.filter((row) => row['order_date']! <= day),
      statements: rows.statements.map((row) => (isClosed.has(row['statement']) ? row : { ...row, closed_on: '' })),
      marks: rows.marks.filter((row) => isClosed.has(row['statement'])),
      appeals: rows.appeals.filter((row) => row['minutes_date']! <= day),
      recognised: rows.recognised.filter((row) => row['recognised_on']! <= day),
      attestation: rows.attestation.filter((row) => row['held_on']! <= day),
    },
  };
};

describe('results as of a day', () => {
  it('are those of an office that took in only what was known on it, where that is a lawful folder', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, fc.nat(), (draft, pick) => {
        const days = daysAround(draft);
        const day = days[pick % days.length] ?? beside('2019-01-01', 1);
        return withMemory(async (known) => {
          const { problems } = await take(known, writeFolder(knownOn(draft, day)));
          fc.pre(problems.length === 0);
          const all = await withMemory(async (storage) => {
            await take(storage, writeFolder(draft));
            return tablesOf(await readOffice(storage), day);
          });
          expect(tablesOf(await readOffice(known), day)).toStrictEqual(all);
        });
      }),
      { numRuns: runs(20), seed },
    ));
});

const withSqlite = async <A>(work: (storage: Storage, directory: string) => Promise<A>): Promise<A> => {
  const directory = await mkdtemp(join(tmpdir(), 'tirkeu-properties-'));
  try {
    const storage = await openStorage({ store: `sqlite:${join(directory, 'office.db')}`, create: true, synchronous: 'NORMAL' });
    try {
      return await work(storage, directory);
    } finally {
      await storage.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

const escaped = (text: string): string =>
  [...text]
    .map((c) =>
      c < '\u0080'
        ? c
        : c
            .split('')
            .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join(''),
    )
    .join('');

/** A text in every spelling in which it might lie in a file. */
const spellings = (text: string): readonly Buffer[] => {
  const little = Buffer.from(text, 'utf16le');
  const inJson = JSON.stringify(text).slice(1, -1);
  return [
    Buffer.from(text),
    Buffer.from(text.normalize('NFD')),
    little,
    Buffer.from(little).swap16(),
    Buffer.from(inJson),
    Buffer.from(escaped(text)),
    Buffer.from(escaped(inJson)),
  ];
};

describe("a student's document", () => {
  it('is the same, byte by byte, whatever the order of the postings within the stream', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, fc.array(fc.nat(1_000_000), { minLength: 30, maxLength: 60 }), (draft, keys) =>
        withMemory(async (storage) => {
          await takeIn(storage, writeFolder(draft));
          const posted: EventInStream[] = [];
          for await (const { events } of storage.events.readAll())
            for (const stored of events) {
              const decoded = shapes.decode(stored.type, stored.data);
              if (isLeft(decoded)) throw new Error(`cannot read ${stored.type}`);
              if (stored.stream.startsWith('student-')) posted.push({ stream: stored.stream, event: decoded.right });
            }
          const digest = (events: readonly EventInStream[]): string =>
            createHash('sha256').update(registerFrom(events).students.map(encodeRecord).toSorted().join('\n')).digest('hex');
          const expected = digest(posted);
          for (let turn = 0; turn < 40; turn++)
            expect(
              digest(
                posted
                  .map((event, i) => ({ event, key: (keys[(i + turn) % keys.length]! * (i + 3 * turn + 1)) % 7919 }))
                  .toSorted((a, b) => a.key - b.key)
                  .map(({ event }) => event),
              ),
            ).toBe(expected);
        }),
      ),
      { numRuns: runs(25), seed },
    ));
});

describe('an office in SQLite', () => {
  it('has the tables of the reference, equal documents when they are made anew, and no personal value in plain bytes', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, cut, (draft, how) =>
        withSqlite(async (storage, directory) => {
          for (const [i, slice] of slicesOf(draft, how).entries())
            await takeIn(storage, writeFolder(slice, undefined, { isFirst: i === 0 }));
          expect(tablesOf(await readOffice(storage))).toStrictEqual(referenceTables(draft));
          expect((await rebuild(storage, { check: true })).equal).toBe(true);
          expect((await rebuild(storage, { check: false })).equal).toBe(true);

          const personal = [
            ...draft.rows.students.flatMap((row) => [row['iin'], row['surname'], row['given_name'], row['patronymic'], row['born_on']]),
            ...draft.rows.orders.flatMap((row) => [row['reason'], row['new_surname'], row['new_given_name'], row['new_patronymic']]),
            ...draft.rows.teachers.flatMap((row) => [row['surname'], row['given_name']]),
            ...draft.rows.theses.map((row) => row['reviewer']),
          ].filter((value): value is string => value !== undefined && value !== '');
          const files = await readdir(directory);
          expect(files).toContain('office.db-wal');
          for (const file of files) {
            const bytes = await readFile(join(directory, file));
            const found = [...new Set(personal)].filter((value) => spellings(value).some((spelling) => bytes.includes(spelling)));
            expect({ file, found }).toStrictEqual({ file, found: [] });
          }
        }),
      ),
      { numRuns: runs(4), seed },
    ));
});
