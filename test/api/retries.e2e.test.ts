import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, json, outcomeOf, tirkeu } from '../cli/tirkeu.ts';
import { serving, tokenOf } from './serving.ts';

const PROCESSES = 4;
const CLIENTS = 8;
const ACTS = 6;

type Line = { readonly client: number; readonly act: number; readonly status: number; readonly body: string };
type Recorded = { readonly recorded: readonly { readonly student?: string; readonly teacher?: string }[]; readonly position: string };

const clients = (url: string, token: string, first: number) =>
  spawn(process.execPath, [join(import.meta.dirname, 'insistent-clients.ts'), url, token, String(first), String(CLIENTS), String(ACTS)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe('32 clients in four processes who lose their connections, on a server that is killed meanwhile', () => {
  it('each act once, none lost', { timeout: 600_000 }, async () => {
    const cwd = emptyFolder();
    const first = await serving(['serve', '--port', '0', '--quiet'], cwd);
    const token = await tokenOf('registrar', cwd);
    const { port } = new URL(first.url);
    const all = PROCESSES * CLIENTS * ACTS;

    let answered = 0;
    let isWell: () => void = () => undefined;
    const someAnswered = new Promise<void>((resolve) => (isWell = resolve));
    const running = Array.from({ length: PROCESSES }, (_, i) => clients(first.url, token, i * CLIENTS));
    for (const child of running)
      child.stdout.on('data', (text: Buffer) => {
        answered += text.toString().split('\n').length - 1;
        if (answered > all / 4) isWell();
      });
    const outcomes = Promise.all(running.map(outcomeOf));
    await Promise.race([someAnswered, outcomes]);
    const before = answered;
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await serving(['serve', '--port', port, '--quiet'], cwd);

    const ended = await outcomes;
    expect(ended.map(({ code, stderr }) => [code, stderr])).toStrictEqual(ended.map(() => [0, '']));
    expect(before).toBeLessThan(all);
    const lines = ended.flatMap(({ stdout }) =>
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Line),
    );
    expect(lines.filter(({ status }) => status !== 201)).toStrictEqual([]);
    expect(new Set(lines.map(({ client, act }) => `${client}-${act}`)).size).toBe(all);
    for (const { client, act, body } of lines) {
      const [event] = (JSON.parse(body) as Recorded).recorded;
      expect(event?.student ?? event?.teacher).toBe(`${act % 2 === 0 ? 'S' : 'T'}${client}-${act}`);
    }
    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
    expect(json(await tirkeu(['status', '--json'], { cwd }))).toMatchObject({ events: all, pendingPostings: 0 });
    expect(json(await tirkeu(['rebuild', '--check', '--json'], { cwd }))).toMatchObject({ equal: true });
  });
});
