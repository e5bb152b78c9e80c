import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carryOut, importFolder, newActId, openMemory, readDirectory, readOffice, type Storage } from '@tirkeu/application';
import { type AnyEvent, commands } from '@tirkeu/domain';
import { findings, tables } from '@tirkeu/projections';
import { isLeft, isRight, type Either } from 'fp-ts/lib/Either.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Opened } from '../../packages/api/src/testing/index.ts';
import { breachIn } from '../api/contract.ts';

const academy = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'sample', 'academy');

type Row = Readonly<Record<string, unknown>>;
type Run = {
  readonly table: string;
  readonly of: 'term' | 'year';
  readonly column: string;
  readonly path: string;
  readonly draft: string;
  readonly confirm: string;
};

const runs: readonly Run[] = [
  {
    table: 'scholarship',
    of: 'term',
    column: 'term',
    path: 'scholarships',
    draft: 'scholarship.draft-awards',
    confirm: 'scholarship.confirm-awards',
  },
  {
    table: 'promotion',
    of: 'year',
    column: 'academic_year',
    path: 'promotions',
    draft: 'progression.draft-promotion',
    confirm: 'progression.confirm-promotion',
  },
  {
    table: 'rating',
    of: 'year',
    column: 'academic_year',
    path: 'ratings',
    draft: 'progression.draft-rating',
    confirm: 'progression.confirm-rating',
  },
];

/** The end of August after a term or a year: by then all of its deciding days have come. */
const after = (period: string): string => `${Number(period.slice(0, 4)) + 1}-08-31`;

const act = (storage: Storage, name: string, input: object, dryRun = false) => {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const decoded: Either<unknown, unknown> = command.codec.decode(input);
  if (isLeft(decoded)) throw new Error(`${name} does not take ${JSON.stringify(input)}`);
  return carryOut(storage, command, decoded.right, { actor: 'registrar', commandId: newActId() }, { dryRun });
};

const recordedBy = async (storage: Storage, name: string, input: object): Promise<AnyEvent & Row> => {
  const outcome = await act(storage, name, input);
  if (isLeft(outcome)) throw new Error(`${name} is refused: ${JSON.stringify(outcome.left)}`);
  return outcome.right.recorded[0] as AnyEvent & Row;
};

let storage: Storage;
let office: Opened;

beforeAll(async () => {
  storage = openMemory();
  const { problems } = await importFolder(storage, await readDirectory(academy), { actor: 'registrar' });
  if (problems.length > 0) throw new Error('the folder has problems');
  office = await openOffice(storage);
});

const ask = async <A>(path: string): Promise<A> => {
  const answer = await office.get(`/v1/${path}`);
  expect(answer.statusCode).toBe(200);
  expect(breachIn('GET', `/v1/${path}`, answer)).toBeUndefined();
  return answer.json<A>();
};

const of = (period: string): string => encodeURIComponent(period);

/** The rows of a result table, by the term or year that each is of. */
const rowsOf = async (name: string, column: string): Promise<ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>> => {
  const { register, open } = await readOffice(storage);
  const table = tables.find((view) => view.name === name)?.build(register, open, undefined);
  const rows = (table?.rows ?? []).map((row) => Object.fromEntries((table?.columns ?? []).map((title, i) => [title, row[i] ?? ''])));
  return Map.groupBy(rows, (row) => row[column] ?? '');
};

type Shown = {
  readonly stage: string;
  readonly decidedFrom: string | null;
  readonly complete: boolean;
  readonly students: readonly {
    readonly student: string;
    readonly decided: unknown;
    readonly computed: unknown;
    readonly ground: string | null;
    readonly differs: boolean;
  }[];
};

describe.each(runs)(
  'the academy: $table, drafted as the records say and confirmed',
  ({ table, of: named, column, path, draft, confirm }) => {
    it('without a deviation, for every term or year of the table, and once', async () => {
      const periods = await rowsOf(table, column);
      expect(periods.size).toBeGreaterThan(4);
      for (const [period, rows] of periods) {
        await recordedBy(storage, draft, { [named]: period, decidedOn: after(period) });
        const confirmed = await recordedBy(storage, confirm, { [named]: period });
        expect(confirmed['deviations']).toBeUndefined();
        const decided = confirmed['rows'] as readonly Row[];
        const written = (row: Row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
        expect(decided.map(written)).toStrictEqual(
          rows
            .map(({ [column]: _period, ...row }) => row)
            .toSorted((a, b) => ((a['student'] ?? '') < (b['student'] ?? '') ? -1 : 1))
            .map((row) => expect.objectContaining(row) as unknown),
        );
        const again = await act(storage, confirm, { [named]: period });
        expect(isRight(again) && again.right.recorded).toStrictEqual([]);

        const shown = await ask<Shown>(`${path}/${of(period)}`);
        expect([shown.stage, shown.decidedFrom, shown.complete]).toStrictEqual(['confirmed', confirmed['position'], true]);
        expect(shown.students.map(({ student }) => student)).toStrictEqual(decided.map(({ student }) => student));
        expect((await ask<Shown>(`${path}/${of(period)}?differing=true`)).students).toStrictEqual([]);
      }
    }, 120_000);
  },
);

describe('the academy: form 34, sent as the records say', () => {
  it('for every term of the table', async () => {
    const terms = await rowsOf('form34', 'term');
    expect(terms.size).toBeGreaterThan(4);
    for (const [term, rows] of terms) {
      const sent = await recordedBy(storage, 'reporting.send-form34', { term, sentOn: after(term) });
      expect((sent['rows'] as readonly unknown[]).length).toBe(rows.length);
      const shown = await ask<{ readonly stage: string; readonly rows: readonly unknown[] }>(`form34/${of(term)}`);
      expect([shown.stage, shown.rows.length]).toStrictEqual(['sent', rows.length]);
    }
  }, 120_000);

  it('and nothing is odd about any decision', async () => {
    const kinds = new Set(findings((await readOffice(storage)).register).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => kind.endsWith('-differs-from-record') && !kind.startsWith('diploma'))).toStrictEqual([]);
  });
});

/** An academy of its own for what is decided otherwise. */
const anotherAcademy = async () => {
  const own = openMemory();
  await importFolder(own, await readDirectory(academy), { actor: 'registrar' });
  return { own, there: await openOffice(own) };
};
let another: ReturnType<typeof anotherAcademy> | undefined;

describe.each([
  {
    table: 'scholarship',
    period: '2019-20/1',
    change: (row: Row) => ({ ...row, category: row['category'] === 'increased' ? 'standard' : 'increased' }),
  },
  {
    table: 'promotion',
    period: '2019-20',
    change: (row: Row) => ({ ...row, decision: row['decision'] === 'promote' ? 'repeat-year' : 'promote' }),
  },
  { table: 'rating', period: '2019-20', change: (row: Row) => ({ ...row, place: Number(row['place']) + 100 }) },
])('the academy: one row of $table changed', ({ table, period, change }) => {
  const run = runs.find((candidate) => candidate.table === table);
  if (run === undefined) throw new Error(table);
  const { of: named, path, draft, confirm } = run;
  const ground = 'recorded by the commission in minutes seventeen';

  it('is refused with exactly that student, and confirmed with a ground that only its key opens', async () => {
    const { own, there } = await (another ??= anotherAcademy());
    const first = await recordedBy(own, draft, { [named]: period, decidedOn: after(period) });
    const rows = first['rows'] as readonly Row[];
    const [before, changed = {}, ...rest] = rows;
    const student = changed['student'] as string;
    await recordedBy(own, draft, { [named]: period, decidedOn: after(period), rows: [before, change(changed), ...rest] });

    const drafted = (await there.get(`/v1/${path}/${of(period)}?differing=true`)).json<Shown>();
    expect(drafted.students.map((row) => [row.student, row.differs])).toStrictEqual([[student, true]]);

    const refused = await act(own, confirm, { [named]: period });
    expect(isLeft(refused) && refused.left).toMatchObject({ refusal: 'deviation-without-ground', student });
    const strange = await act(own, confirm, { [named]: period, deviations: [{ student: before?.['student'], ground }] });
    expect(isLeft(strange) && strange.left).toMatchObject({ refusal: 'deviation-without-ground', student });
    const both = [student, before?.['student']].map((one) => ({ student: one, ground }));
    const needless = await act(own, confirm, { [named]: period, deviations: both });
    expect(isLeft(needless) && needless.left).toMatchObject({ refusal: 'ground-without-deviation', student: before?.['student'] });

    const confirmed = await recordedBy(own, confirm, { [named]: period, deviations: [{ student, ground }] });
    expect(confirmed['deviations']).toMatchObject([{ student, ground }]);
    const category = table === 'scholarship' ? 'scholarship' : table;
    expect(JSON.stringify(await own.events.readStream(`${category}-${of(period)}`))).not.toContain('seventeen');
    const shown = (await there.get(`/v1/${path}/${of(period)}?differing=true`)).json<Shown>();
    expect(shown.students.map((row) => [row.student, row.ground, row.differs])).toStrictEqual([[student, ground, false]]);
    const told = await there.get(`/v1/students/${student}/history`);
    expect(told.body).toContain(ground);
    const explained = await there.get(`/v1/students/${student}/explain/${table}/${of(period)}`);
    expect(explained.body).toContain(`Decided on ${after(period)}`);
    expect(explained.body).not.toContain('seventeen');
  }, 120_000);
});

describe('the academy: somebody about whom it was decided otherwise is erased', () => {
  it('what was decided stays, the ground is gone and is compared no more', async () => {
    const { own } = await (another ??= anotherAcademy());
    const shown = async () => (await (await openOffice(own)).get('/v1/promotions/2019-20?differing=true')).json<Shown>().students;
    const [told] = await shown();
    if (told === undefined || told.ground === null) throw new Error('nobody was decided about otherwise');
    await own.keyring.erase(`student:${told.student}`);
    expect(await shown()).toStrictEqual([{ ...told, ground: null }]);
    const deviations = [{ student: told.student, ground: 'whatever it was' }];
    const again = await act(own, 'progression.confirm-promotion', { year: '2019-20', deviations });
    expect(isRight(again) && again.right.recorded).toStrictEqual([]);
  });
});

describe('the academy: what the office learns afterwards', () => {
  it('is a finding: the records of a decision say otherwise today', async () => {
    const term = '2019-20/1';
    const shown = await ask<Shown>(`scholarships/${of(term)}`);
    const { student } = shown.students[0] ?? { student: '' };
    const entries = [{ student, effectiveOn: '2019-09-01', funding: 'paid' }];
    await recordedBy(storage, 'orders.register-order', { order: 'late-1', orderDate: '2019-09-01', kind: 'funding-change', entries });
    const now = await ask<Shown>(`scholarships/${of(term)}?differing=true`);
    expect(now.students).toMatchObject([{ student, computed: null, differs: true }]);
    const found = findings((await readOffice(storage)).register).filter(({ kind }) => kind === 'scholarship-differs-from-record');
    expect(found).toContainEqual(expect.objectContaining({ student, document: term }));
    const form = await ask<{ readonly rows: readonly { readonly differs: boolean }[] }>(`form34/${of(term)}?differing=true`);
    expect(form.rows.length).toBeGreaterThan(0);
  });
});

describe('the academy: the orders that a confirmed promotion needs', () => {
  type Orders = {
    readonly decidedOn: string | null;
    readonly orders: readonly { readonly kind: string; readonly entries: readonly Row[] }[];
  };
  const year = '2018-19';

  it('are taken as they are, and are not asked for twice', async () => {
    const own = openMemory();
    const files = new Map(await readDirectory(academy));
    const text = readFileSync(join(academy, 'orders.csv'), 'utf8');
    const kept = text.split('\n').filter((line) => !/,(promotion|repeat-year),/.test(line) || (line.split(',')[1] ?? '') < '2019-07');
    files.set('orders.csv', Buffer.from(kept.join('\n')));
    const { problems } = await importFolder(own, files, { actor: 'registrar' });
    expect(problems).toStrictEqual([]);
    const there = await openOffice(own);
    const orders = async () => (await there.get(`/v1/promotions/${year}/orders`)).json<Orders>();
    expect(await orders()).toMatchObject({ decidedOn: null, orders: [] });
    await recordedBy(own, 'progression.draft-promotion', { year, decidedOn: '2019-08-20' });
    const confirmed = await recordedBy(own, 'progression.confirm-promotion', { year });
    const due = await orders();
    expect(due.orders.map(({ kind }) => kind)).toStrictEqual(['promotion', 'repeat-year']);
    expect(due.orders.flatMap(({ entries }) => entries).length).toBe((confirmed['rows'] as readonly unknown[]).length);
    for (const [i, order] of due.orders.entries())
      await recordedBy(own, 'orders.register-order', { order: `P-${i}`, orderDate: '2019-08-26', ...order });
    expect((await orders()).orders).toStrictEqual([]);
    const { register } = await readOffice(own);
    expect(findings(register).filter(({ kind }) => kind === 'promotion-decision-differs-from-record')).toStrictEqual([]);
  }, 120_000);
});
