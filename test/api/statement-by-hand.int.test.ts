import { join } from 'node:path';
import { buildServer, issueToken, tokenVerifier } from '@tirkeu/api';
import { exportStore, importFolder, openMemory, type Storage } from '@tirkeu/application';
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';
import type { Done } from '../../packages/domain/src/testing/index.ts';
import { breachIn } from './contract.ts';

type Histories = {
  readonly assessment: {
    readonly teaching: readonly Done[];
    readonly header: object;
    readonly preparation: object;
    readonly proposal: { readonly statement: string } & object;
  };
  readonly appeals: { readonly appealed: object; readonly minutes: { readonly appeal: string } & object };
};

/** The examples that a room keeps of its life. */
const historiesOf = <R extends keyof Histories>(room: R) =>
  import(join(import.meta.dirname, '..', '..', 'packages', 'domain', 'src', room, 'histories.ts')) as Promise<Histories[R]>;

const { teaching, header, preparation, proposal } = await historiesOf('assessment');
const { appealed, minutes } = await historiesOf('appeals');

const key = new Uint8Array(32).fill(43);
const verify = tokenVerifier(key);

/** An office with two enrolled students, and how two persons call on it. Every answer must match the reference. */
const officeWith = async (storage: Storage = openMemory()) => {
  const server = buildServer({ storage, verify });
  const tokens = {
    registrar: await issueToken(key, { name: 'registrar', role: 'registrar' }, 1),
    head: await issueToken(key, { name: 'B. Head', role: 'registrar' }, 1),
  };
  const call = async (method: 'GET' | 'POST', url: string, payload?: object, who: keyof typeof tokens = 'registrar') => {
    const headers = { authorization: `Bearer ${tokens[who]}` };
    const answer: LightMyRequestResponse = await server.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    expect(breachIn(method, url, answer)).toBeUndefined();
    return answer;
  };
  const get = async <A = unknown>(url: string) => (await call('GET', url)).json<A>();
  const post = (url: string, payload: object, who?: keyof typeof tokens) => call('POST', url, payload, who);
  for (const { command, input } of teaching) {
    const body = JSON.parse(JSON.stringify(command.codec.encode(input))) as Record<string, unknown>;
    const url = `/v1${(command.path.split(' ')[1] ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(body[name])))}`;
    expect((await post(url, body)).statusCode).toBe(201);
  }
  return { storage, server, get, post };
};

type Sheet = {
  readonly stage: string;
  readonly rows: readonly {
    readonly student: string;
    readonly surname: string | null;
    readonly grade: { readonly letter: string; readonly percent: number } | null;
  }[];
};
const roll = '/v1/groups/FK-22-1/roll?term=2022-23/1&discipline=ANAT&on=2022-12-19&attempt=';
const lettersOf = (sheet: Sheet) => sheet.rows.map(({ student, grade }) => [student, grade?.letter ?? null, grade?.percent ?? null]);

describe('the life of a statement by hand', () => {
  it('is prepared from the group, issued, filled, closed, rectified by two persons, appealed against, voided', async () => {
    const { storage, get, post } = await officeWith();

    const proposed = await get<{ readonly students: readonly { readonly student: string }[] }>(`${roll}regular`);
    const students = proposed.students.map(({ student }) => student);
    expect(students).toStrictEqual(['22-001', '22-002']);
    expect((await post('/v1/statements/V-1/preparation', { ...preparation, students })).statusCode).toBe(201);
    expect(await get('/v1/statements?stage=prepared')).toMatchObject({ total: 1, rows: [{ statement: 'V-1', students: 2 }] });
    expect((await post('/v1/statements', header)).statusCode).toBe(201);
    // whoever is listed on it is proposed for no other
    expect(await get(`${roll}regular`)).toMatchObject({ students: [], leftOut: [{ because: 'listed-elsewhere' }, { statement: 'V-1' }] });

    const enter = (column: string, values: readonly (readonly [string, unknown])[]) =>
      post('/v1/statements/V-1/points', {
        enteredOn: '2022-12-22',
        column,
        points: values.map(([student, value]) => ({ student, value })),
      });
    await enter('rating1', [
      ['22-001', 80],
      ['22-002', 60],
    ]);
    await enter('rating2', [
      ['22-001', 81],
      ['22-002', 60],
    ]);
    expect((await post('/v1/statements/V-1/closing', { closedOn: '2022-12-24' })).json()).toMatchObject({
      refusal: 'mark-missing',
      student: '22-001',
      field: 'exam',
    });
    await enter('exam', [['22-001', 74]]);
    await enter('absence', [['22-002', 'valid']]);
    expect((await post('/v1/statements/V-1/closing', { closedOn: '2022-12-24' })).statusCode).toBe(201);
    expect(lettersOf(await get<Sheet>('/v1/statements/V-1'))).toStrictEqual([
      ['22-001', 'B', 78],
      ['22-002', 'I', null],
    ]);
    expect(await get(`${roll.replace('2022-12-19', '2022-12-24')}individual`)).toMatchObject({
      students: [{ student: '22-002', last: { statement: 'V-1', letter: 'I' } }],
      leftOut: [{ student: '22-001', because: 'passed' }],
    });

    const { statement: _, ...wrong } = proposal;
    expect((await post('/v1/statements/V-1/rectifications', wrong)).statusCode).toBe(201);
    const confirmation = '/v1/statements/V-1/rectifications/1/confirmation';
    expect((await post(confirmation, { confirmedOn: '2022-12-28' })).json()).toMatchObject({
      refusal: 'second-person-needed',
      proposedBy: 'registrar',
    });
    expect((await post(confirmation, { confirmedOn: '2022-12-28' }, 'head')).statusCode).toBe(201);
    expect(lettersOf(await get<Sheet>('/v1/statements/V-1'))[0]).toStrictEqual(['22-001', 'B', 81]);
    expect(await get('/v1/statements/V-1')).toMatchObject({
      rows: [{ grade: { letter: 'B', points: '3.00' } }, { grade: { letter: 'I', points: null } }],
    });

    await post('/v1/appeals', appealed);
    const { appeal, ...hearing } = minutes;
    expect((await post(`/v1/appeals/${appeal}/hearing`, { ...hearing, heardOn: '2022-12-29' })).statusCode).toBe(201);
    expect(lettersOf(await get<Sheet>('/v1/statements/V-1'))[0]).toStrictEqual(['22-001', 'B', 87]);
    const percents = async (asOf: string) =>
      (
        await get<{ readonly rows: readonly { readonly student: string; readonly percent: string }[] }>(
          `/v1/tables/grades?as_of=${asOf}&student=22-001`,
        )
      ).rows.map(({ percent }) => percent);
    expect([await percents('2022-12-27'), await percents('2022-12-28'), await percents('2022-12-29')]).toStrictEqual([
      ['78'],
      ['81'],
      ['87'],
    ]);

    const exported = await exportStore(storage);
    expect(exported.files.get('marks.csv')).toContain('V-1,22-001,80,91,74,,');
    expect([exported.leftOut, exported.restated]).toStrictEqual([{}, { 'marks.csv': 1 }]);
    const elsewhere = await officeFrom(exported.files);
    expect(await tableOf(elsewhere, 'grades')).toStrictEqual(await tableOf(storage, 'grades'));

    expect((await post('/v1/statements/V-1/voiding', { voidedOn: '2023-01-09', ground: 'Another discipline' }, 'head')).statusCode).toBe(
      201,
    );
    expect(await get<Sheet>('/v1/statements/V-1')).toMatchObject({
      stage: 'voided',
      voiding: { ground: 'Another discipline', voidedBy: 'B. Head' },
      rectifications: [{ stage: 'confirmed', proposedBy: 'registrar', settledBy: 'B. Head' }],
    });
    expect([await percents('2023-01-08'), await percents('2023-01-09')]).toStrictEqual([['87'], []]);
    expect(await get('/v1/students/22-001/explain/gpa')).toMatchObject({ value: null, steps: [{ rule: 'house rule voiding' }, {}] });
    const { steps } = await get<{ readonly steps: readonly { readonly text: string }[] }>('/v1/students/22-001/explain/grade/ANAT');
    expect(steps.map(({ text }) => text).join('\n')).toContain('voided on 2023-01-09 by B. Head and counts no more: Another discipline');
    const { entries } = await get<{ readonly entries: readonly { readonly kind: string; readonly text: string }[] }>(
      '/v1/students/22-001/history',
    );
    expect(entries.map(({ kind }) => kind)).toStrictEqual(['registration', 'enrolment', 'grade', 'rectification', 'appeal', 'voiding']);
    expect(entries.find(({ kind }) => kind === 'rectification')?.text).toBe(
      'Rectification 1 of statement V-1 (proposed by registrar on 2022-12-27, confirmed by B. Head): Rating copied from the line above; rating1 80, rating2 91, exam 74; 81, B',
    );
    expect((await get<{ readonly total: number }>('/v1/findings')).total).toBe(0);
    const voided = await exportStore(storage);
    expect(voided.rows).toMatchObject({ 'statements.csv': 0, 'marks.csv': 0, 'appeals.csv': 0 });
    expect(voided.leftOut).toStrictEqual({ 'statements.csv': 1, 'marks.csv': 2, 'appeals.csv': 1 });
    // its students are free for another regular attempt
    expect(await get(`${roll}regular`)).toMatchObject({ students: [{ student: '22-001' }, { student: '22-002' }] });
  });

  it('a folder from before the voiding is told of it, and records nothing', async () => {
    const { storage, post } = await officeWith();
    await post('/v1/statements', header);
    await post('/v1/statements/V-1/marks', { entries: [{ student: '22-001', rating1: 80, rating2: 81, exam: 74 }] });
    await post('/v1/statements/V-1/closing', { closedOn: '2022-12-24' });
    const { files } = await exportStore(storage);
    await post('/v1/statements/V-1/voiding', { voidedOn: '2023-01-09', ground: 'Another discipline' });
    const before = await storage.events.count();
    const { problems } = await importFolder(storage, bytesOf(files), { actor: 'test' });
    expect(problems).toMatchObject([{ file: 'statements.csv', line: 2, column: 'statement', code: 'changed' }]);
    const alone = new Map([...bytesOf(files)].filter(([name]) => name === 'marks.csv'));
    expect((await importFolder(storage, alone, { actor: 'test' })).problems).toMatchObject([
      { file: 'marks.csv', line: 2, column: 'statement', code: 'unknown-reference' },
    ]);
    expect(await storage.events.count()).toBe(before);
  });

  it('a folder issues what was prepared, and cannot close it over the heads of those whom it lists', async () => {
    const { storage, post } = await officeWith();
    const { files } = await exportStore(storage);
    await post('/v1/statements/V-1/preparation', preparation);
    const statements = 'statement,term,discipline,group,attempt,teacher,issued_on,closed_on\n';
    const row = 'V-1,2022-23/1,ANAT,FK-22-1,regular,T-7,2022-12-20,';
    const marks = 'statement,student,rating1,rating2,exam,absence,mark\nV-1,22-001,80,81,74,,\n';
    const slice = (closedOn: string, lines: string) =>
      importFolder(
        storage,
        bytesOf(
          new Map([
            ['statements.csv', `${statements}${row}${closedOn}\n`],
            ['marks.csv', lines],
          ]),
        ),
        { actor: 'test' },
      );
    expect(files.get('marks.csv')).not.toContain('V-1');
    expect((await slice('2022-12-24', marks)).problems).toMatchObject([
      { file: 'statements.csv', column: 'closed_on', code: 'missing-mark' },
    ]);
    expect((await slice('2022-12-24', `${marks}V-1,22-002,60,60,,valid,\n`)).problems).toStrictEqual([]);
  });

  it('a re-sit is proposed for those who may sit the exam again, repeated study for all who failed', async () => {
    const { get, post } = await officeWith();
    await post('/v1/statements', header);
    const entries = [
      { student: '22-001', rating1: 80, rating2: 81, exam: 30 },
      { student: '22-002', rating1: 80, rating2: 81, exam: 10 },
    ];
    await post('/v1/statements/V-1/marks', { entries });
    await post('/v1/statements/V-1/closing', { closedOn: '2022-12-24' });
    const later = roll.replace('2022-12-19', '2022-12-25');
    expect(await get(`${later}fx`)).toMatchObject({
      students: [{ student: '22-001', last: { letter: 'FX' } }],
      leftOut: [{ student: '22-002', because: 'must-study-again', statement: 'V-1' }],
    });
    expect(await get(`${later}repeat`)).toMatchObject({ students: [{ student: '22-001' }, { student: '22-002' }], leftOut: [] });
    expect(await get(`${roll}repeat`)).toMatchObject({ students: [], leftOut: [{ because: 'no-attempt' }, { because: 'no-attempt' }] });
    await post('/v1/statements/V-2/preparation', { ...preparation, statement: 'V-2', attempt: 'fx', students: ['22-001'] });
    await post('/v1/statements', { ...header, statement: 'V-2', attempt: 'fx', issuedOn: '2022-12-25' });
    expect(await get(`${later}fx`)).toMatchObject({ students: [], leftOut: [{ because: 'listed-elsewhere', statement: 'V-2' }, {}] });
    const needs = (await get<{ readonly errors: readonly object[] }>('/v1/groups/FK-22-1/roll?attempt=fx')).errors;
    expect(needs).toMatchObject([{ parameter: 'term' }, { parameter: 'discipline' }, { parameter: 'on' }]);
    expect(await get('/v1/groups/none/roll?term=2022-23/1&discipline=ANAT&on=2022-12-19&attempt=fx')).toMatchObject({ status: 404 });
  });

  it('a rectification that undoes an appeal, or is dated before one that is recorded, is found', async () => {
    const { get, post } = await officeWith();
    await post('/v1/statements', header);
    await post('/v1/statements/V-1/marks', { entries: [{ student: '22-001', rating1: 80, rating2: 81, exam: 74 }] });
    await post('/v1/statements/V-1/closing', { closedOn: '2022-12-24' });
    await post('/v1/appeals', appealed);
    const { appeal, ...hearing } = minutes;
    await post(`/v1/appeals/${appeal}/hearing`, { ...hearing, heardOn: '2022-12-28' });
    const rectify = async (rectification: string, on: string) => {
      const { statement, ...row } = proposal;
      await post(`/v1/statements/${statement}/rectifications`, { ...row, rectification, proposedOn: on });
      await post(`/v1/statements/${statement}/rectifications/${rectification}/confirmation`, { confirmedOn: on }, 'head');
    };
    await rectify('1', '2022-12-27');
    expect(await get('/v1/findings')).toMatchObject({ findings: [{ kind: 'appeal-from-another-row', document: 'A-1' }] });
    await rectify('2', '2022-12-29');
    expect(await get('/v1/findings')).toMatchObject({
      findings: [{ kind: 'appeal-from-another-row' }, { kind: 'rectification-undoes-appeal', document: 'V-1' }],
    });
  });
});

const bytesOf = (files: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));

const officeFrom = async (files: ReadonlyMap<string, string>): Promise<Storage> => {
  const storage = openMemory();
  expect((await importFolder(storage, bytesOf(files), { actor: 'test' })).problems).toStrictEqual([]);
  return storage;
};

const tableOf = async (storage: Storage, name: string): Promise<unknown> => {
  const server = buildServer({ storage, verify });
  const authorization = `Bearer ${await issueToken(key, { name: 'auditor', role: 'auditor' }, 1)}`;
  return (await server.inject({ method: 'GET', url: `/v1/tables/${name}`, headers: { authorization } })).json<{ rows: unknown }>().rows;
};

describe('many rows in one request', () => {
  type Answer = {
    readonly rows: readonly { readonly outcome: string; readonly refusal?: object }[];
    readonly recorded: readonly unknown[];
  };
  const bulk = '/v1/statements/V-1/bulk-entry';
  const outcomes = (answer: LightMyRequestResponse) => answer.json<Answer>().rows.map(({ outcome }) => outcome);

  it('a column: an answer per row, one act, nothing lost when rows are refused', async () => {
    const { post, get } = await officeWith();
    await post('/v1/statements', header);
    const points = [
      { student: '22-001', value: 80 },
      { student: '99-999', value: 80 },
      { student: '22-002', value: 101 },
      { student: '22-002', value: 60 },
      { student: '22-002', value: 61 },
      { value: 3 },
    ];
    const body = { enteredOn: '2022-12-22', column: 'rating1', points };
    const expected = ['recorded', 'refused', 'malformed', 'recorded', 'refused', 'malformed'];
    expect(outcomes(await post(`${bulk}?dry_run=true`, body))).toStrictEqual(expected);
    const answer = await post(bulk, body);
    expect([answer.statusCode, outcomes(answer)]).toStrictEqual([201, expected]);
    const { rows, recorded } = answer.json<Answer>();
    expect(rows[1]).toMatchObject({ student: '99-999', refusal: { refusal: 'no-such-student', statement: 'V-1', student: '99-999' } });
    expect(rows[2]).toMatchObject({ errors: [{ pointer: '/points/2/value' }] });
    expect(rows[4]).toMatchObject({ refusal: { refusal: 'mark-listed-twice' } });
    expect(recorded.filter((event) => (event as { type: string }).type === 'MarksEntered')).toHaveLength(1);
    const sheet = await get<{ readonly rows: readonly { readonly rating1: number }[] }>('/v1/statements/V-1');
    expect(sheet.rows.map(({ rating1 }) => rating1)).toStrictEqual([80, 60]);
    const again = await post(bulk, body);
    expect([again.statusCode, outcomes(again)]).toStrictEqual([200, ['same', 'refused', 'malformed', 'same', 'refused', 'malformed']]);
  });

  it('whole rows', async () => {
    const { post } = await officeWith();
    await post('/v1/statements', header);
    const entries = [
      { student: '22-001', rating1: 80, rating2: 81, exam: 74 },
      { student: '22-002', exam: 1, absence: 'valid' },
    ];
    const answer = await post(bulk, { entries });
    expect([answer.statusCode, outcomes(answer)]).toStrictEqual([201, ['recorded', 'refused']]);
    expect(answer.json()).toMatchObject({
      rows: [
        {},
        { refusal: { refusal: 'point-unexpected', field: 'absence' }, detail: 'Student 22-002 cannot have absence on statement V-1.' },
      ],
    });
  });

  it('what stands against the statement refuses the request', async () => {
    const { post } = await officeWith();
    const body = { enteredOn: '2022-12-22', column: 'exam', points: [{ student: '22-001', value: 80 }] };
    expect((await post(bulk, body)).json()).toMatchObject({ status: 404, refusal: 'no-such-statement' });
    await post('/v1/statements', header);
    expect((await post(bulk, { ...body, enteredOn: '2022-12-01' })).json()).toMatchObject({
      status: 422,
      refusal: 'entered-before-issued',
    });
    expect((await post(bulk, { ...body, column: 'none' })).json()).toMatchObject({ status: 400, errors: [{ pointer: '/column' }] });
    expect((await post(bulk, { ...body, entries: [] })).statusCode).toBe(400);
    expect((await post(bulk, [] as never)).statusCode).toBe(400);
    const many = Array.from({ length: 501 }, (_, i) => ({ student: `S${i}`, value: 1 }));
    expect((await post(bulk, { ...body, points: many })).statusCode).toBe(413);
  });
});
