import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { copyFileSync, readdirSync, truncateSync, writeFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { fakeServer, ownCertificate } from '../../packages/store-eventstoredb/src/testing/index.ts';
import { academy, called, edge, emptyFolder, json, outcomeOf, start, tablesIn, prepared, tirkeu } from './tirkeu.ts';

type Fault = { readonly fault: { readonly kind: string; readonly place: string; readonly help: string } };

const folder = emptyFolder();
const file = join(folder, 'office.db');
const store = `sqlite:${file}`;

const expectFault = async (args: readonly string[], code: number, kind: string): Promise<void> => {
  const programs = await called([...args, '--json']);
  expect(programs).toMatchObject({ code, stderr: '' });
  const { fault } = json<Fault>(programs);
  expect(fault.kind).toBe(kind);
  expect(fault.help).not.toBe('');
};

describe('when the world fails', () => {
  beforeAll(async () => {
    await prepared(['import', edge, '--quiet', '--store', store]);
  });

  it('a store that is not there: 6, and it is not created by reading', async () => {
    const place = emptyFolder();
    for (const args of [['status'], ['results', join(place, 'out')], ['history', 'S1'], ['findings'], ['rebuild', '--check']])
      await expectFault([...args, '--store', `sqlite:${join(place, 'none.db')}`], 6, 'missing');
    expect(readdirSync(place)).toStrictEqual([]);
    const people = await tirkeu(['status', '--store', `sqlite:${join(place, 'none.db')}`, '--lang', 'kk']);
    expect(people.stderr).not.toMatch(/^\s+at /m);
    expect(people).toMatchObject({ code: 6, stdout: '' });
    expect(people.stderr).toContain('Мұнда ештеңе жоқ');
  });

  it('a keyring that is not there: 6', () =>
    expectFault(['history', 'S1', '--store', store, '--keyring', join(folder, 'none.keys')], 6, 'missing'));

  it('a port that somebody else listens on: 6, with the address and what helps', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const outcome = await tirkeu(['serve', '--port', String(port), '--store', store, '--json']);
    other.close();
    expect(outcome.code).toBe(6);
    expect(json<Fault>(outcome).fault).toMatchObject({ kind: 'cannot-listen', place: `127.0.0.1:${port}` });
    expect(json<Fault>(outcome).fault.help).toContain('--port');
  });

  it('a store that somebody else is writing to: 5 after five seconds; readers are not held up', async () => {
    const copy = join(emptyFolder(), 'office.db');
    for (const end of ['', '.keys']) copyFileSync(`${file}${end}`, `${copy}${end}`);
    const other = new DatabaseSync(copy);
    other.exec('BEGIN IMMEDIATE');
    try {
      const begun = performance.now();
      const input = JSON.stringify({ teacher: 'T-new', surname: 'Ахметов', givenName: 'Айбек' });
      const writing = await tirkeu(['do', 'groups.enter-teacher', '--json', '--store', `sqlite:${copy}`], { input });
      expect(writing.code).toBe(5);
      expect(json<Fault>(writing).fault.kind).toBe('locked');
      expect(performance.now() - begun).toBeGreaterThan(4000);
      expect((await tirkeu(['results', join(emptyFolder(), 'out'), '--store', `sqlite:${copy}`])).code).toBe(0);
    } finally {
      other.close();
    }
  });

  it('a server that holds no store, over TLS: 6, and nothing is said besides', async () => {
    const own = ownCertificate([127, 0, 0, 1]);
    const server = await fakeServer(undefined, own);
    const place = emptyFolder();
    writeFileSync(join(place, 'ca.crt'), own.certificate);
    const env = { TIRKEU_STORE: `esdb://office:hush@127.0.0.1:${server.port}?tlsCAFile=ca.crt` };
    const { code, stdout, stderr } = await tirkeu(['status'], { cwd: place, env });
    server.close();
    expect({ code, stdout }).toStrictEqual({ code: 6, stdout: '' });
    expect(stderr.split('\n')).toStrictEqual([
      expect.stringContaining(`esdb://127.0.0.1:${server.port}`),
      expect.stringContaining('no store of Tirkeu'),
      '',
    ]);
    expect(readdirSync(place)).toStrictEqual(['ca.crt']);
  });

  it('a damaged store: 6', async () => {
    const place = emptyFolder();
    const damaged = join(place, 'damaged.db');
    for (const end of ['', '.keys']) copyFileSync(`${file}${end}`, `${damaged}${end}`);
    truncateSync(damaged, 40_000);
    const outcome = await tirkeu(['results', join(place, 'out'), '--json', '--store', `sqlite:${damaged}`]);
    expect(outcome.code).toBe(6);
    expect(['corrupt', 'not-a-store', 'broken-event']).toContain(json<Fault>(outcome).fault.kind);
    expect(readdirSync(place)).not.toContain('out');
  });

  it('what is no store: 6; an address that is none: 2', async () => {
    const other = join(folder, 'other.db');
    writeFileSync(other, 'a text that is no database, long enough to be looked at as one'.repeat(20));
    await expectFault(['status', '--store', `sqlite:${other}`], 6, 'not-a-store');
    expect((await called(['status', '--store', 'postgres://user:secret@host/x'])).stderr).not.toContain('secret');
    expect((await called(['status', '--store', 'postgres://x'])).code).toBe(2);
  });

  it('a folder that is none: 2', async () => {
    const own = `sqlite:${join(emptyFolder(), 'x.db')}`;
    for (const place of [join(folder, 'nowhere'), file]) {
      const outcome = await called(['import', place, '--json', '--store', own]);
      expect(outcome.code).toBe(2);
      expect(json(outcome)).toMatchObject({ usage: { problem: 'not-a-folder' } });
    }
    expect((await called(['results', file, '--store', store])).code).toBe(2);
  });

  it('a defect of ours: 70, with what to report, and its stack only for those who ask', async () => {
    const breaking = encodeURI("Intl.NumberFormat=function(){throw new TypeError('of S1')}");
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${breaking}` };
    const said = await tirkeu(['status', '--store', store], { env });
    expect(said).toMatchObject({ code: 70, stdout: '' });
    expect(said.stderr).toContain('a defect of ours');
    expect(said.stderr).toMatch(/TypeError packages\/cli\/src\//);
    expect(said.stderr).not.toMatch(/of S1|^\s+at /m);
    expect((await tirkeu(['status', '--store', store], { env: { ...env, TIRKEU_DEBUG: '1' } })).stderr).toMatch(/^\s+at /m);
  });

  it('an interruption: 130, and nothing half-written', async () => {
    const place = emptyFolder();
    const own = `sqlite:${join(place, 'office.db')}`;
    const child = start(['import', academy, '--json', '--store', own]);
    const outcome = outcomeOf(child);
    while ((statSync(join(place, 'office.db.keys'), { throwIfNoEntry: false })?.size ?? 0) === 0 && child.exitCode === null)
      await sleep(20);
    child.kill('SIGINT');
    expect(await outcome).toMatchObject({ code: 130, stdout: '' });
    expect(json(await called(['status', '--json', '--store', own]))).toMatchObject({ events: 0 });

    const out = join(place, 'out');
    const writing = start(['results', out, '--store', store]);
    const written = outcomeOf(writing);
    await sleep(400);
    writing.kill('SIGINT');
    const { code, signal } = await written;
    // before the program is loaded the system itself ends it
    expect(code === null ? signal : code).toSatisfy((end) => end === 0 || end === 130 || end === 'SIGINT');
    if (code !== 0) expect(readdirSync(place).filter((name) => name.includes('out'))).toStrictEqual([]);
    else expect(Object.keys(tablesIn(out))).toHaveLength(9);
  });

  it('a reader that goes away: quiet', async () => {
    const child = start(['do', '--list', '--json']);
    child.stdout?.destroy();
    const { stderr, code } = await outcomeOf(child);
    expect({ stderr, code }).toStrictEqual({ stderr: '', code: 0 });
  });
});
