import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { called, edge, emptyFolder, json, root, tablesIn, prepared, tirkeu } from './tirkeu.ts';

type Report = {
  readonly events: number;
  readonly rows: Readonly<Record<string, { readonly new: number; readonly same: number }>>;
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: string;
    readonly code: string;
    readonly message: string;
  }[];
  readonly warnings: readonly unknown[];
};
type Manifest = {
  readonly asOf: string | null;
  readonly position: string | null;
  readonly complete: boolean;
  readonly tables: Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>;
};

const tableNames = ['debts', 'diplomas', 'form34', 'gpa', 'grades', 'promotion', 'rating', 'roster', 'scholarship'];
const folder = emptyFolder();
const store = `sqlite:${join(folder, 'office.db')}`;

describe('a folder of records becomes nine tables (edge cases)', () => {
  let dry: Report;
  let first: Report;
  let left: readonly string[] = [];

  beforeAll(async () => {
    const dryRun = await prepared(['import', edge, '--dry-run', '--json', '--store', store]);
    dry = json<Report>(dryRun);
    left = readdirSync(folder);
    const real = await prepared(['import', edge, '--json', '--store', store]);
    first = json<Report>(real);
  });

  it('a dry run says what the import then records, and creates neither store nor keyring', () => {
    expect(dry.problems).toStrictEqual([]);
    expect(left).toStrictEqual([]);
    expect(first).toStrictEqual(dry);
    expect(first.events).toBeGreaterThan(500);
  });

  it('keeps the keyring for its owner only', () => expect(statSync(join(folder, 'office.db.keys')).mode & 0o777).toBe(0o600));

  it('a second import records nothing', async () => {
    const again = await tirkeu(['import', edge, '--json', '--store', store]);
    expect(again.code).toBe(0);
    const report = json<Report>(again);
    expect(report.events).toBe(0);
    expect(Object.values(report.rows).reduce((sum, rows) => sum + rows.new, 0)).toBe(0);
  });

  it.each(readdirSync(join(edge, 'expected')))('writes every table as expected: %s', async (name) => {
    const out = join(emptyFolder(), 'new', 'out');
    const asOf = name === 'now' ? [] : ['--as-of', name.replace('as-of-', '')];
    const outcome = await tirkeu(['results', out, ...asOf, '--json', '--store', store]);
    expect(outcome.code).toBe(0);
    expect(tablesIn(out)).toStrictEqual(tablesIn(join(edge, 'expected', name)));

    const manifest = json<Manifest>(outcome);
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))).toStrictEqual(manifest);
    expect(manifest).toMatchObject({ asOf: asOf[1] ?? null, complete: true });
    expect(Object.keys(manifest.tables).toSorted()).toStrictEqual(tableNames);
    for (const [table, { rows, sha256 }] of Object.entries(manifest.tables)) {
      const bytes = readFileSync(join(out, `${table}.csv`));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(bytes.toString().trimEnd().split('\n').length - 1).toBe(rows);
    }
    expect(readdirSync(out).toSorted()).toStrictEqual([...tableNames.map((table) => `${table}.csv`), 'manifest.json'].toSorted());
  });

  it('writes into a folder that is not empty only by force, and leaves other files alone', async () => {
    const out = emptyFolder();
    writeFileSync(join(out, 'notes.txt'), 'mine');
    writeFileSync(join(out, 'gpa.csv'), 'old');
    const refused = await tirkeu(['results', out, '--json', '--store', store]);
    expect(refused.code).toBe(2);
    expect(json<{ usage: { problem: string } }>(refused).usage.problem).toBe('not-empty');
    expect(readFileSync(join(out, 'gpa.csv'), 'utf8')).toBe('old');

    expect((await tirkeu(['results', out, '--force', '--bom', '--store', store])).code).toBe(0);
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mine');
    expect([...readFileSync(join(out, 'gpa.csv')).subarray(0, 3)]).toStrictEqual([0xef, 0xbb, 0xbf]);
    expect(readdirSync(out)).toHaveLength(11);
  });

  it('writes into an empty folder', async () => {
    const out = emptyFolder();
    expect((await tirkeu(['results', out, '--quiet', '--store', store])).code).toBe(0);
    expect(readdirSync(out)).toHaveLength(10);
  });

  it('writes nine headers for a store in which nothing is recorded', async () => {
    const place = emptyFolder();
    const empty = `sqlite:${join(place, 'empty.db')}`;
    // refused by a rule, so that the store is created and stays empty
    const refused = await tirkeu(['do', 'appeals.record-hearing', '--store', empty], {
      input: JSON.stringify({ appeal: 'A1', minutes: '1', heardOn: '2020-01-01', decision: 'kept', examAfter: 50 }),
    });
    expect(refused).toMatchObject({ code: 4, stdout: '' });
    const out = join(place, 'out');
    const outcome = await tirkeu(['results', out, '--json', '--store', empty]);
    expect(outcome.code).toBe(0);
    expect(json<Manifest>(outcome)).toMatchObject({ asOf: null, position: null, complete: true });
    expect(Object.values(tablesIn(out)).map((lines) => lines.length)).toStrictEqual(tableNames.map(() => 1));
  });

  it('reports problems where they are, and records nothing', async () => {
    const place = emptyFolder();
    const faulty = join(root, 'test', 'faulty', '1', 'case');
    const own = `sqlite:${join(place, 'office.db')}`;
    const programs = await tirkeu(['import', faulty, '--json', '--store', own]);
    expect(programs.code).toBe(3);
    const { problems, events } = json<Report>(programs);
    expect(events).toBe(0);
    const expected = JSON.parse(readFileSync(join(root, 'test', 'faulty', '1', 'problems.json'), 'utf8')) as readonly {
      file: string;
      line: number;
      code: string;
    }[];
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`).toSorted()).toStrictEqual(
      expected.map(({ file, line, code }) => `${file}:${line} ${code}`).toSorted(),
    );

    const people = await tirkeu(['import', faulty, '--dry-run', '--store', own]);
    expect(people.code).toBe(3);
    expect(people.stdout.trimEnd().split('\n')).toStrictEqual(
      problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`),
    );
    expect(people.stderr).toContain('Nothing was recorded');
  });

  it.each([
    ['en', 'the check digit of iin is wrong', 'no fx period of 2019-20/1: '],
    ['ru', 'контрольная цифра iin неверна', 'нет периода «пересдача» за 2019-20/1: '],
    ['kk', 'iin бақылау цифры қате', '2019-20/1 бойынша «қайта тапсыру» мерзімі жоқ: '],
  ])('reports them in the language that is asked for: %s', async (lang, wrong, warned) => {
    const own = `sqlite:${join(emptyFolder(), 'office.db')}`;
    const spoiled = join(emptyFolder(), 'edge');
    cpSync(edge, spoiled, { recursive: true });
    const students = join(spoiled, 'students.csv');
    const [header = '', first = '', ...rest] = readFileSync(students, 'utf8').split('\n');
    const at = header.split(',').indexOf('iin');
    const digit = (iin: string) => `${iin.slice(0, -1)}${(Number(iin.at(-1)) + 1) % 10}`;
    const other = first.split(',').map((cell, i) => (i === at ? digit(cell) : cell));
    writeFileSync(students, [header, other.join(','), ...rest].join('\n'));

    const people = await called(['import', spoiled, '--dry-run', '--lang', lang, '--store', own]);
    expect(people.code).toBe(3);
    expect(people.stdout).toMatch(new RegExp(`^students\\.csv:2:iin: student \\S+: ${wrong}$`, 'm'));
    expect(people.stderr).toContain(warned);
    const { problems, warnings } = json<Report>(await called(['import', spoiled, '--dry-run', '--json', '--lang', lang, '--store', own]));
    expect(problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)).toStrictEqual(
      people.stdout.trimEnd().split('\n'),
    );
    expect(warnings[0]).toMatchObject({ file: 'calendars.csv', line: 1, code: 'missing-period', message: expect.stringContaining(warned) });
  });

  it('takes what a changed row says for a problem', async () => {
    const changed = join(emptyFolder(), 'edge');
    cpSync(edge, changed, { recursive: true });
    const file = join(changed, 'disciplines.csv');
    const [header = '', row = '', ...rest] = readFileSync(file, 'utf8').split('\n');
    const credits = header.split(',').indexOf('credits');
    const other = row.split(',').map((cell, i) => (i === credits ? String(Number(cell) + 1) : cell));
    writeFileSync(file, [header, other.join(','), ...rest].join('\n'));
    const outcome = await tirkeu(['import', changed, '--json', '--store', store]);
    expect(outcome.code).toBe(3);
    expect(json<Report>(outcome).problems).toMatchObject([{ file: 'disciplines.csv', line: 2, column: 'credits', code: 'changed' }]);
  });

  it('a store in memory lives as long as the process', async () => {
    expect(json<Report>(await tirkeu(['import', edge, '--json'], { env: { TIRKEU_STORE: 'memory:' } }))).toStrictEqual(first);
    expect(existsSync(join(root, 'memory:'))).toBe(false);
  });
});
