import { join } from 'node:path';
import { importFolder, openStorage, queries, readDirectory, type Storage } from '@tirkeu/application';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office } from '../api/office.ts';
import { called, edge, emptyFolder, json } from './tirkeu.ts';

const address = `sqlite:${join(emptyFolder(), 'office.db')}`;
const env = { TIRKEU_STORE: address };
let storage: Storage;
let office: Office;

beforeAll(async () => {
  storage = await openStorage({ store: address, create: true, synchronous: 'NORMAL' });
  await importFolder(storage, await readDirectory(edge), { actor: 'test' });
  office = await openOffice(storage);
  const promotion = {
    draft: 'a draft',
    orderDate: '2018-09-01',
    kind: 'promotion',
    entries: [{ student: 'E01', effectiveOn: '2018-09-01', course: 2 }],
  };
  await office.call({ method: 'POST', url: '/v1/order-drafts', payload: promotion });
  await office.call({ method: 'POST', url: '/v1/registers', payload: { kind: 'order', year: '2018', pattern: '{n}-с' } });
  const commission = { commission: 'winter', appointedOn: '2019-01-02', chair: 'T1', members: ['T2'] };
  await office.call({ method: 'POST', url: '/v1/appeal-commissions', payload: commission });
});
afterAll(() => storage.close());

const ask = (...words: readonly string[]) => called(['ask', ...words], { env });

/** Something that each place of a path can be asked about; a year is an academic one, or a register's. */
const places = {
  student: 'E01',
  term: '2018-19/1',
  discipline: 'D1',
  programme: 'P1',
  intake: '2018',
  group: 'ҮЛ-18-1',
  teacher: 'T1',
  policy: 'kz-2011',
  order: 'O0001',
  draft: 'a draft',
  kind: 'order',
  calendar: 'CAL-A-18',
  appeal: 'A001',
  minutes: 'M001',
  commission: 'winter',
  statement: 'S/00001',
  attempt: 'repeat',
  on: '2018-12-21',
} as const;
const placesOf = (tag: string): Readonly<Record<string, string>> => ({
  ...places,
  year: tag === 'registers' || tag === 'documents' ? '2018' : '2018-19',
});

describe('what is asked over HTTP is asked at the desk', () => {
  it.each(queries.map((query) => [query.name, query] as const))('%s', async (name, { tag, path, pathParameters, parameters, hasCsv }) => {
    const about = placesOf(tag);
    const needed = Object.keys(parameters).filter((parameter) => parameters[parameter]?.isNeeded === true);
    const said = [...Object.keys(pathParameters), ...needed].map((place) => [place, about[place]] as const);
    expect(said.filter(([, value]) => value === undefined)).toStrictEqual([]);
    const words = said.map(([place, value]) => `${place}=${value}`);
    const search = new URLSearchParams(Object.fromEntries(needed.map((parameter) => [parameter, about[parameter] ?? ''])));
    const url = `/v1${path.replaceAll(/\{(\w+)\}/g, (_, place: string) => encodeURIComponent(about[place] ?? ''))}?${search.toString()}`;
    const atTheDesk = await ask(name, ...words, '--json');
    expect(atTheDesk).toMatchObject({ code: 0, stderr: '' });
    expect(json(atTheDesk)).toStrictEqual((await office.call({ url })).json());
    const csv = await ask(name, ...words, '--csv');
    if (hasCsv) expect(csv).toMatchObject({ code: 0, stdout: (await office.call({ url, headers: { accept: 'text/csv' } })).body });
    else expect(csv.code).toBe(2);
  });

  it('with parameters, lists among them', async () => {
    const outcome = await ask('tables.grades', 'as_of=2019-01-10', 'student=E01', 'student=E02', 'sort=-percent', '--csv');
    const url = '/v1/tables/grades?as_of=2019-01-10&student=E01&student=E02&sort=-percent';
    expect(outcome.stdout).toBe((await office.call({ url, headers: { accept: 'text/csv' } })).body);
    expect(outcome.stdout.split('\n').length).toBeGreaterThan(2);
  });
});

describe('asking', () => {
  it('lists all questions and what may be said of each', async () => {
    const { queries: listed } = json<{
      queries: readonly { name: string; parameters: readonly { name: string; isNeeded: boolean }[] }[];
    }>(await ask('--list', '--json'));
    expect(listed.map(({ name }) => name)).toStrictEqual(queries.map(({ name }) => name));
    expect(listed.find(({ name }) => name === 'students.transcript')?.parameters).toMatchObject([
      { name: 'student', isNeeded: true },
      { name: 'as_of', isNeeded: false },
    ]);
    expect((await ask('--list')).stdout).toContain('student=… [as_of=…]');
  });

  it('does not take a word that names nothing for a question about nothing', async () => {
    const outcome = await ask('tables.roster', 'student');
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('student: is no particular of a question: write NAME=VALUE.');
  });

  it('and doing list their routes as the reference of the API has them', async () => {
    const { queries: asked } = json<{ queries: readonly { path: string }[] }>(await ask('--list', '--json'));
    const { commands: done } = json<{ commands: readonly { path: string }[] }>(await called(['do', '--list', '--json'], { env }));
    const { paths } = (await office.call({ url: '/openapi.json' })).json<{ paths: Readonly<Record<string, object>> }>();
    const strange = [...asked, ...done].filter(({ path }) => {
      const [method = '', route = ''] = path.split(' ');
      return !Object.hasOwn(paths[route] ?? {}, method.toLowerCase());
    });
    expect(strange).toStrictEqual([]);
  });

  it('shows people a page of rows in columns, and how to go on', async () => {
    const { stdout } = await ask('tables.roster', 'limit=2');
    const [header = '', , , rows = '', next = ''] = stdout.split('\n');
    expect(header).toMatch(/^student +status +programme/);
    expect(rows).toMatch(/^Rows: 2 of \d+\.$/);
    const cursor = /cursor=(\S+)$/.exec(next)?.[0] ?? '';
    expect((await ask('tables.roster', 'limit=2', cursor)).stdout.split('\n')[1]).not.toBe(stdout.split('\n')[1]);
  });

  it('has no answer about nobody', async () => {
    const outcome = await ask('students.transcript', 'student=NOBODY', '--json');
    expect(outcome.code).toBe(4);
    expect(json(outcome)).toStrictEqual({ refusal: 'no-such-student', student: 'NOBODY' });
    expect(await ask('students.transcript', 'student=NOBODY', '--lang', 'ru')).toMatchObject({
      code: 4,
      stderr: 'Обучающегося NOBODY нет.\n',
    });
    expect(await ask('tables.roster', 'cursor=x')).toMatchObject({ code: 2 });
  });

  it.each([
    [['students.transcrpt', 'student=E01'], { problem: 'argument-not-known', nearest: 'students.transcript' }],
    [[], { problem: 'argument-missing' }],
    [['students.transcript'], { problem: 'wrong-question', faults: [{ parameter: 'student', fault: 'missing' }] }],
    [['students.transcript', 'student=E01', 'student=E02'], { faults: [{ parameter: 'student', fault: 'repeated' }] }],
    [
      ['students.transcript', 'student=E01', 'as_of=2019-02-30', 'mood'],
      {
        faults: [
          { parameter: 'as_of', fault: 'wrong' },
          { parameter: 'mood', fault: 'no-name' },
        ],
      },
    ],
    [['students.explain-gpa-year', 'student=E01', 'year=2018-20'], { faults: [{ parameter: 'year', fault: 'wrong' }] }],
  ] as const)('%j is a mistake of the call', async (words, usage) => {
    const outcome = await ask(...words, '--json');
    expect(outcome.code).toBe(2);
    expect(json(outcome)).toMatchObject({ usage });
  });
});
