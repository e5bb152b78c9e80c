import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueToken, tokenKey } from '@tirkeu/api';
import { readOffice } from '@tirkeu/application';
import { transcript } from '@tirkeu/projections';
import autocannon from 'autocannon';
import { importAcademy } from './academy.ts';
import { discipline } from './appends.ts';
import { machine, median, pairs, ROUNDS, whole } from './measuring.ts';

const CONNECTIONS = 32;
const SECONDS = 4;

/** Requests per second, and the milliseconds within which 99 of 100 are answered. */
type Speed = { readonly perSecond: number; readonly p99: number };

const medianOf = (speeds: readonly Speed[]): Speed => ({
  perSecond: median(speeds.map(({ perSecond }) => perSecond)),
  p99: median(speeds.map(({ p99 }) => p99)),
});

type Requests = { readonly path: (n: number) => string; readonly body?: (n: number) => unknown };

/** Calls on a server with all connections for a while. Every answer must be of the 200s. */
const speedOf = async (url: string, token: string, { path, body }: Requests, from: { n: number }): Promise<Speed> => {
  const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers,
    requests: [
      {
        method: body === undefined ? 'GET' : 'POST',
        setupRequest: (request) => {
          const n = from.n++;
          return { ...request, path: path(n), ...(body === undefined ? {} : { body: JSON.stringify(body(n)) }) };
        },
      },
    ],
  });
  if (non2xx > 0 || errors > 0) throw new Error(`${non2xx} answers were no answers, ${errors} requests failed`);
  return { perSecond: requests.average, p99: latency.p99 };
};

type Server = { readonly url: string; readonly child: ChildProcess };

const started = async (kind: 'office' | 'bare', path: string): Promise<Server> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'api-server.ts'), kind, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [, found] = /^listening (\S+)$/m.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { url, child };
};

const stopped = async ({ child }: Server): Promise<void> => {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};

const paired = async (ours: () => Promise<Speed>, bare: () => Promise<Speed>) => {
  const measured = await pairs(ours, bare);
  return { ours: medianOf(measured.ours), bare: medianOf(measured.baseline) };
};

/** Measures a query and a command over HTTP against bare routes, in one run; keeps the result in API.md if that is asked for. */
export const benchApi = async ({ isKept }: { readonly isKept: boolean }): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'tirkeu-bench-api-'));
  const servers: Server[] = [];
  const say = (line: string) => process.stderr.write(`${line}\n`);
  try {
    say('the academy …');
    const { storage, path } = await importAcademy(folder);
    const { register, open } = await readOffice(storage);
    const students = register.students.map(({ student }) => student);
    writeFileSync(
      `${path}.transcripts.json`,
      JSON.stringify(Object.fromEntries(students.map((student) => [student, transcript(register, open, student, undefined)]))),
    );
    const token = await issueToken(await tokenKey(storage.keyring), { name: 'bench', role: 'registrar' }, 1);
    await storage.close();
    const office = await started('office', path);
    const bare = await started('bare', path);
    servers.push(office, bare);

    const query: Requests = { path: (n) => `/v1/students/${students[n % students.length] ?? ''}/transcript` };
    const command: Requests = { path: () => '/v1/disciplines', body: (n) => discipline(n) };
    const measured = async (requests: Requests) => {
      const [ofOurs, ofBare] = [{ n: 1_000_000 }, { n: 1_000_000 }];
      return paired(
        () => speedOf(office.url, token, requests, ofOurs),
        () => speedOf(bare.url, token, requests, ofBare),
      );
    };
    say('a query …');
    const asked = await measured(query);
    say('a command …');
    const done = await measured(command);

    const row = (what: string, { ours, bare: other }: typeof asked, aim: string): string =>
      `| ${what} | ${whole.format(ours.perSecond)}/s, ${ours.p99} ms | ${whole.format(other.perSecond)}/s, ${other.p99} ms | ${Math.round((100 * ours.perSecond) / other.perSecond)} % | ${aim} |`;
    const text = `# Benchmarks: the HTTP door

${machine()}
${CONNECTIONS} connections from a process of their own (autocannon), servers in processes of theirs; medians of ${ROUNDS} pairs of ${SECONDS} s measured in turn; requests per second and p99. The ratio is what counts.

| what | the office | bare Fastify | ratio | aim |
|---|---:|---:|---:|---|
${row(`a transcript, of ${students.length} students in turn, against a bare route that returns the same objects`, asked, '≥ 70 %')}
${row('a command (a discipline is entered), against a bare route with one SQLite insert at FULL', done, '≥ 50 %')}
`;
    process.stdout.write(text);
    if (isKept) writeFileSync(join(import.meta.dirname, 'API.md'), text);
  } finally {
    await Promise.all(servers.map(stopped));
    rmSync(folder, { recursive: true, force: true });
  }
};
