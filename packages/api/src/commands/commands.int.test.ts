import { commands } from '@tirkeu/domain';
import { describe, expect, it } from 'vitest';
import { statusFor } from '../refusals/index.ts';
import { eventsIn, openOffice, person } from '../testing/index.ts';
import { routeOf } from './index.ts';

describe('the routes of the commands', () => {
  it.each([...commands.values()].map((command) => [command.name, command] as const))('%s has its route', async (_, command) => {
    const { server } = await openOffice();
    const { method, path } = routeOf(command);
    expect(server.hasRoute({ method, url: path.replaceAll(/\{(\w+)\}/g, ':$1') })).toBe(true);
  });

  it.each([...commands.values()].flatMap(({ name, refusals }) => refusals.map((refusal) => [name, refusal] as const)))(
    '%s: %s has a status',
    (command, refusal) => expect([404, 409, 422]).toContain(statusFor(command, refusal)),
  );
});

describe('a command over HTTP', () => {
  it('is recorded with its actor, then is already so, then contradicts what is recorded', async () => {
    const office = await openOffice();
    const recorded = await office.post('/v1/students', person('S1'));
    expect(recorded.statusCode).toBe(201);
    expect(recorded.headers.etag).toBe('"0"');
    expect(recorded.json()).toStrictEqual({ recorded: [{ type: 'StudentRegistered', ...person('S1') }], revision: 0, position: '1' });
    const [stored] = await office.storage.events.readStream('student-S1');
    expect(stored?.metadata.actor).toBe('A. Registrar');

    const again = await office.post('/v1/students', person('S1'));
    expect(again.statusCode).toBe(200);
    expect(again.json()).toStrictEqual({ recorded: [], revision: 0, position: '1' });

    const other = await office.post('/v1/students', { ...person('S1'), sex: 'm' }, { 'accept-language': 'ru-RU, en;q=0.5' });
    expect(other.statusCode).toBe(409);
    expect(other.headers).toMatchObject({ 'content-type': 'application/problem+json; charset=utf-8', 'content-language': 'ru' });
    expect(other.json()).toStrictEqual({
      type: '/problems/student-differs',
      title: 'Правила офиса не позволяют',
      status: 409,
      detail: 'Обучающийся S1 уже записан, поле sex другое.',
      refusal: 'student-differs',
      student: 'S1',
      field: 'sex',
      instance: expect.stringMatching(/^urn:tirkeu:request:/) as string,
    });
    expect(await eventsIn(office)).toBe(1);
  });

  it('takes from its path what the path names, whatever the body says', async () => {
    const office = await openOffice();
    const thesis = { student: 'S2', topic: 'Т', topicApprovedOn: '2019-01-10', supervisor: 'T1' };
    const refused = await office.post('/v1/students/S%2F9/thesis', thesis);
    expect(refused.json()).toMatchObject({ refusal: 'no-such-student', student: 'S/9' });
    expect(refused.statusCode).toBe(404);
  });

  it('a dry run says what would be recorded', async () => {
    const office = await openOffice();
    const tried = await office.post('/v1/students?dry_run=true', person('S1'));
    expect(tried.statusCode).toBe(200);
    expect(tried.json()).toMatchObject({ recorded: [{ type: 'StudentRegistered' }], position: null });
    expect(await eventsIn(office)).toBe(0);
  });

  it('is malformed at every place, and no value is repeated', async () => {
    const office = await openOffice();
    const refused = await office.post('/v1/students', { ...person('S1'), bornOn: '31.12.2000', sex: undefined, mood: 'secret' });
    expect(refused.statusCode).toBe(400);
    const { errors } = refused.json<{ errors: readonly { pointer: string; message: string }[] }>();
    expect(errors).toStrictEqual([
      { pointer: '/bornOn', message: 'must be a day of the calendar written yyyy-mm-dd' },
      { pointer: '/sex', message: 'is missing; must be one of: m, f' },
      { pointer: '/mood', message: 'is not known here' },
    ]);
    expect(refused.body).not.toMatch(/31\.12\.2000|secret/);
  });

  it.each<readonly [string, string | Buffer, string, number]>([
    ['no JSON', '{"student": 980823300017,,}', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['null', 'null', 'application/json', 400],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'application/json', 400],
    ['a prototype', '{"__proto__": {"student": "S1"}}', 'application/json', 400],
    ['depths', '['.repeat(100_000), 'application/json', 400],
    ['more than a mebibyte', JSON.stringify({ student: 'x'.repeat(2 ** 20) }), 'application/json', 413],
    ['a form', 'student=S1', 'application/x-www-form-urlencoded', 415],
  ])('does not take %s', async (_, payload, type, status) => {
    const office = await openOffice();
    const refused = await office.call({ method: 'POST', url: '/v1/students', payload, headers: { 'content-type': type } });
    expect(refused.statusCode).toBe(status);
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(refused.body).not.toContain('980823300017');
    expect(await eventsIn(office)).toBe(0);
  });

  it('has problems for paths and methods that are not there', async () => {
    const office = await openOffice();
    expect((await office.get('/v1/nothing')).json()).toMatchObject({ type: '/problems/not-found', status: 404 });
    const put = await office.call({ method: 'PUT', url: '/v1/students', payload: '<x/>', headers: { 'content-type': 'text/xml' } });
    expect(put.json()).toMatchObject({ type: '/problems/method-not-allowed', status: 405 });
    expect(put.headers.allow).toBe('POST');
    expect((await office.get('/v1/%E0%A4%A')).json()).toMatchObject({ type: '/problems/malformed', status: 400 });
    expect((await office.get('/v1/students')).statusCode).toBe(405);
    expect((await office.call({ method: 'HEAD', url: '/v1/students' })).statusCode).toBe(405);
  });
});

describe('If-Match', () => {
  it('keeps a command from a record that has moved', async () => {
    const office = await openOffice();
    const none = await office.post('/v1/teachers', { teacher: 'T9', surname: 'Ұстаз', givenName: 'Екі' }, { 'if-match': '*' });
    expect(none.json()).toMatchObject({ type: '/problems/record-moved', status: 412, revision: null });
    await office.post('/v1/students', person('S1'));
    const thesis = { topic: 'Т', topicApprovedOn: '2019-01-10', supervisor: 'T1' };
    for (const header of ['"7"', 'W/"0"', '"a", "b"'])
      expect((await office.post('/v1/students/S1/thesis', thesis, { 'if-match': header })).json()).toMatchObject({
        status: 412,
        revision: 0,
      });
    expect((await office.post('/v1/students/S1/thesis', thesis, { 'if-match': '"7", "0"' })).json()).toMatchObject({
      refusal: 'no-such-teacher',
    });
    expect((await office.post('/v1/students/S1/thesis', thesis, { 'if-match': 'nonsense' })).statusCode).toBe(400);
  });
});

describe('Idempotency-Key', () => {
  const key = { 'idempotency-key': 'a-key-of-mine' };
  const citizen = { ...person('S1'), iin: '061211600012', bornOn: '2006-12-11', citizenship: 'KZ' };

  it('tells again what was recorded, whatever has happened since', async () => {
    const office = await openOffice();
    const first = await office.post('/v1/students', citizen, key);
    expect(first.json()).toMatchObject({ recorded: [{ type: 'StudentRegistered' }, { type: 'PersonReserved' }] });
    const again = await office.post('/v1/students', citizen, key);
    expect(again.statusCode).toBe(201);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.json()).toStrictEqual(first.json());
    const moved = await office.post('/v1/students', citizen, { ...key, 'if-match': '"9"' });
    expect(moved.json()).toStrictEqual(first.json());
    const without = await office.post('/v1/students', citizen);
    expect(without.statusCode).toBe(200);
  });

  it('stands for one request only, of one person', async () => {
    const office = await openOffice();
    await office.post('/v1/students', person('S1'), key);
    for (const other of [person('S2'), { ...person('S1'), sex: 'm' as const }])
      expect((await office.post('/v1/students', other, key)).json()).toMatchObject({ type: '/problems/key-reused', status: 422 });
    const another = { ...key, authorization: `Bearer ${await office.token('registrar', 'B. Registrar')}` };
    expect((await office.post('/v1/students', person('S2'), another)).statusCode).toBe(201);
    expect(await eventsIn(office)).toBe(2);
  });

  it('a refusal is decided anew', async () => {
    const office = await openOffice();
    await office.post('/v1/students', person('S1'));
    const thesis = { topic: 'Т', topicApprovedOn: '2019-01-10', supervisor: 'T1' };
    expect((await office.post('/v1/students/S1/thesis', thesis, key)).json()).toMatchObject({ refusal: 'no-such-teacher' });
    await office.post('/v1/teachers', { teacher: 'T1', surname: 'Ұстаз', givenName: 'Бір' });
    expect((await office.post('/v1/students/S1/thesis', thesis, key)).statusCode).toBe(201);
  });

  it('in parallel records once, and everybody gets the same answer', async () => {
    const office = await openOffice();
    const answers = await Promise.all(Array.from({ length: 32 }, () => office.post('/v1/students', person('S1'), key)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toStrictEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(await eventsIn(office)).toBe(1);
  });

  it.each(['', ' ', 'ключ', 'x'.repeat(256)])('is 1 to 255 visible characters, not “%s”', async (bad) => {
    const office = await openOffice();
    expect((await office.post('/v1/students', person('S1'), { 'idempotency-key': bad })).statusCode).toBe(400);
  });
});
