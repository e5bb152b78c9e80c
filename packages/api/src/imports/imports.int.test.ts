import { beforeAll, describe, expect, it } from 'vitest';
import { edgeFiles, edgeTable, type Entry, eventsIn, openOffice, type Opened, zipOf } from '../testing/index.ts';

const entriesOf = (files: ReadonlyMap<string, Uint8Array>, folder = ''): readonly Entry[] =>
  [...files].map(([name, bytes]) => ({ name: `${folder}${name}`, bytes }));

const send = (office: Opened, payload: Buffer | string, search = '', type = 'application/zip', lang = 'en') =>
  office.call({ method: 'POST', url: `/v1/imports${search}`, payload, headers: { 'content-type': type, 'accept-language': lang } });

let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  files = await edgeFiles();
});

describe('an import over HTTP', () => {
  it('on trial, in earnest, and again', async () => {
    const office = await openOffice();
    const archive = zipOf(entriesOf(files, 'edge/'));
    const tried = await send(office, archive, '?dry_run=true');
    expect(tried.statusCode).toBe(200);
    expect(tried.json()).toMatchObject({ problems: [], position: null, rows: { 'students.csv': { same: 0 } } });
    expect(await eventsIn(office)).toBe(0);

    const taken = await send(office, archive);
    expect(taken.statusCode).toBe(201);
    const { events, position } = taken.json<{ events: number; position: string }>();
    expect(events).toBe(tried.json<{ events: number }>().events);
    expect(await eventsIn(office)).toBe(events);
    expect((await office.get(`/v1/tables/roster?after=${position}`, { accept: 'text/csv' })).body).toBe(edgeTable('roster', 'now'));
    const [first] = await office.storage.events.readStream('student-E01');
    expect(first?.metadata.actor).toBe('A. Registrar');

    const again = await send(office, zipOf(entriesOf(files)));
    expect(again.statusCode).toBe(200);
    expect(again.json()).toMatchObject({ events: 0, problems: [] });
  });

  it('with problems records nothing and tells each', async () => {
    const office = await openOffice();
    const spoiled = new Map(files).set('students.csv', Buffer.from('student,iin\nE01,1\n'));
    const refused = await send(office, zipOf(entriesOf(spoiled)));
    expect(refused.statusCode).toBe(422);
    const body = refused.json<{ events: number; problems: readonly object[] }>();
    expect(body).toMatchObject({ type: '/problems/import-refused', status: 422, events: 0, rows: { 'students.csv': {} } });
    expect(Object.keys(body.problems[0] ?? {}).toSorted()).toStrictEqual(['code', 'column', 'file', 'line', 'message']);
    expect(await eventsIn(office)).toBe(0);
  });

  it.each([
    ['en', 'the column sex is missing', 'no fx period of 2019-20/1: '],
    ['ru', 'нет столбца sex', 'нет периода «пересдача» за 2019-20/1: '],
    ['kk', 'sex бағаны жоқ', '2019-20/1 бойынша «қайта тапсыру» мерзімі жоқ: '],
  ])('tells in the language of the client (%s) what is wrong', async (lang, wrong, warned) => {
    const office = await openOffice();
    const spoiled = new Map(files).set('students.csv', Buffer.from('student,iin\nE01,1\n'));
    type Told = Readonly<Record<'problems' | 'warnings', readonly { readonly message: string }[]>>;
    const told = { 'content-language': lang, vary: expect.stringContaining('Accept-Language') };

    const refused = await send(office, zipOf(entriesOf(spoiled)), '', 'application/zip', lang);
    expect(refused.statusCode).toBe(422);
    expect(refused.headers).toMatchObject(told);
    expect(refused.json<Told>().problems.map(({ message }) => message)).toContain(wrong);
    expect(refused.json<Told>().warnings[0]?.message).toContain(warned);

    const tried = await send(office, zipOf(entriesOf(files)), '?dry_run=true', 'application/zip', lang);
    expect(tried.statusCode).toBe(200);
    expect(tried.headers).toMatchObject(told);
    expect(tried.json<Told>().warnings[0]?.message).toContain(warned);
  });

  it('instead of one of another folder that was broken off', async () => {
    const office = await openOffice();
    const begun = { type: 'ImportBegun', importId: 'a', folder: 'another' };
    const metadata = { actor: 'B. Registrar', commandId: 'a' };
    const events = [{ id: '0b1a4c1e-6d1f-4f5e-9c3a-0d5b6f1f7a10', type: begun.type, data: begun, metadata }];
    await office.storage.events.append({ stream: 'import-office', expected: 'no-stream', events });
    const archive = zipOf(entriesOf(files));
    for (const search of ['', '?dry_run=true', '?dry_run=true&instead=true']) {
      const refused = await send(office, archive, search);
      expect({ status: refused.statusCode, type: refused.json<{ type: string }>().type }).toStrictEqual({
        status: 503,
        type: '/problems/locked',
      });
    }
    expect(await eventsIn(office)).toBe(1);
    expect((await send(office, archive, '?instead=true')).statusCode).toBe(201);
    const acts = (await office.storage.events.readStream('import-office')).map(({ type, metadata: { actor } }) => [type, actor]);
    expect(acts.slice(1)).toStrictEqual([
      ['ImportAbandoned', 'A. Registrar'],
      ['ImportBegun', 'A. Registrar'],
      ['ImportFinished', 'A. Registrar'],
    ]);
    expect((await office.get('/v1/tables/roster', { accept: 'text/csv' })).body).toBe(edgeTable('roster', 'now'));
  });

  const zeros = (size: number) => new Uint8Array(size);
  const MiB = 1024 * 1024;

  it.each<readonly [string, () => Buffer, number]>([
    ['nothing', () => Buffer.alloc(0), 400],
    ['no archive', () => Buffer.from('PK, or so it says'), 400],
    ['half an archive', () => zipOf(entriesOf(files)).subarray(0, 3000), 400],
    ['a way out of its folder', () => zipOf([{ name: '../students.csv', bytes: zeros(3) }]), 400],
    ['an absolute way', () => zipOf([{ name: '/etc/students.csv', bytes: zeros(3) }]), 400],
    ['secrets', () => zipOf([{ name: 'students.csv', bytes: zeros(3), isEncrypted: true }]), 400],
    ['a name twice', () => zipOf([1, 2].map(() => ({ name: 'students.csv', bytes: zeros(3) }))), 400],
    ['a bomb', () => zipOf([{ name: 'students.csv', bytes: zeros(8), saidSize: 600 * MiB }]), 413],
    ['a bomb that says that it is none', () => zipOf([{ name: 'students.csv', bytes: zeros(20 * MiB), saidSize: 10 }]), 400],
    ['too many entries', () => zipOf(Array.from({ length: 1001 }, (_, i) => ({ name: `${i}`, bytes: zeros(0) }))), 413],
  ])('does not take %s', async (_, archive, status) => {
    const office = await openOffice();
    const refused = await send(office, archive());
    expect(refused.statusCode).toBe(status);
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(await eventsIn(office)).toBe(0);
  });

  it('takes archives and nothing else', async () => {
    const office = await openOffice();
    expect((await office.get('/v1/imports')).json()).toMatchObject({ type: '/problems/method-not-allowed', status: 405 });
    expect((await send(office, '{}', '', 'application/json')).json()).toMatchObject({ type: '/problems/media-type', status: 415 });
    expect((await send(office, zipOf([]), '?dry=1')).statusCode).toBe(400);
  });
});
