import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edge, emptyFolder, json, tirkeu } from '../cli/tirkeu.ts';
import { serving, tokenOf } from './serving.ts';

const person = { student: 'S1', surname: 'Үлгі', givenName: 'Мысал', bornOn: '2004-05-06', sex: 'f', citizenship: 'KG' };

const post = (url: string, token: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('an office in a process of its own', () => {
  it('does once what is asked twice, before and after a restart', async () => {
    const cwd = emptyFolder();
    const key = { 'idempotency-key': 'k1' };
    const first = await serving(['serve', '--port', '0'], cwd);
    const token = await tokenOf('registrar', cwd, '--name', 'Б. Тіркеуші');
    const recorded = await post(`${first.url}/v1/students`, token, person, key);
    expect(recorded.status).toBe(201);
    const answer: unknown = await recorded.json();
    // without a farewell
    first.child.kill('SIGKILL');
    await first.ended;

    const second = await serving(['serve', '--port', '0'], cwd);
    const again = await post(`${second.url}/v1/students`, token, person, key);
    expect([again.status, again.headers.get('idempotent-replayed')]).toStrictEqual([201, 'true']);
    expect(await again.json()).toStrictEqual(answer);
    expect((await post(`${second.url}/v1/students`, token, { ...person, student: 'S2' }, key)).status).toBe(422);
    const transcript = await fetch(`${second.url}/v1/students/S1/transcript`, { headers: { authorization: `Bearer ${token}` } });
    expect(await transcript.json()).toMatchObject({ student: 'S1', surname: 'Үлгі' });
    second.child.kill('SIGTERM');
    expect(await second.ended).toMatchObject({ code: 0, signal: null });
    expect(json(await tirkeu(['status', '--json'], { cwd }))).toMatchObject({ events: 1 });
  });

  it('finishes what is in hand when it is told to end, and takes nothing more', async () => {
    const cwd = emptyFolder();
    const { url, child, ended } = await serving(['serve', '--port', '0'], cwd);
    const token = await tokenOf('registrar', cwd);
    const asked = Array.from({ length: 100 }, (_, i) =>
      post(`${url}/v1/students`, token, { ...person, student: `S${i}` }).then(
        async (answer) => ({ status: answer.status, body: await answer.text() }),
        () => undefined,
      ),
    );
    await Promise.race(asked);
    child.kill('SIGTERM');
    const answers = (await Promise.all(asked)).filter((answer) => answer !== undefined);
    expect(answers.length).toBeGreaterThan(0);
    for (const { status, body } of answers) expect([status, body]).toStrictEqual([201, expect.stringContaining('StudentRegistered')]);
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr).not.toMatch(new RegExp(`${token}|Үлгі|S\\d`));
    expect(stderr.split('\n').filter((line) => line.includes('"/v1/students"')).length).toBeGreaterThanOrEqual(answers.length);
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    expect(json(await tirkeu(['status', '--json'], { cwd }))).toMatchObject({ events: answers.length });
  });

  it('goes on beside a command line that writes to the same store', async () => {
    const cwd = emptyFolder();
    const { url, child, ended } = await serving(['serve', '--port', '0'], cwd);
    const token = await tokenOf('auditor', cwd);
    await tirkeu(['import', edge, '--quiet'], { cwd });
    const expected = readFileSync(join(edge, 'expected', 'now', 'grades.csv'), 'utf8');
    const headers = { authorization: `Bearer ${token}`, accept: 'text/csv' };
    expect(await (await fetch(`${url}/v1/tables/grades`, { headers })).text()).toBe(expected);
    expect((await post(`${url}/v1/students`, token, person)).status).toBe(403);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });

  it('tokens are of a role and of an office that is there', async () => {
    const cwd = emptyFolder();
    expect((await tirkeu(['token', 'registrar'], { cwd })).code).toBe(6);
    expect((await tirkeu(['token', 'rector'], { cwd })).code).toBe(2);
    expect((await tirkeu(['token', 'auditor', '--days', '0'], { cwd })).code).toBe(2);
    expect((await tirkeu(['serve', '--port', '65536'], { cwd })).code).toBe(2);
    expect(readdirSync(cwd)).toStrictEqual([]);
  });
});
