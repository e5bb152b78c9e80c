import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { serving } from '../api/serving.ts';
import { academy, emptyFolder, json, root, tablesIn, prepared, tirkeu } from './tirkeu.ts';

type Demo = {
  readonly loaded: number;
  readonly events: number;
  readonly students: number;
  readonly marks: number;
  readonly tryNext: readonly string[];
};

const cwd = emptyFolder();
const env = { TIRKEU_STORE: `sqlite:${join(cwd, 'office.db')}` };

describe('the sample academy', () => {
  let first: Demo;

  beforeAll(async () => {
    const outcome = await prepared(['demo', '--json'], { cwd, env });
    first = json<Demo>(outcome);
  });

  it('is the case that the tests know', () => {
    const sample = join(root, 'packages', 'cli', 'sample', 'academy');
    const contentOf = (folder: string, name: string): unknown => {
      const text = readFileSync(join(folder, name), 'utf8');
      return name.endsWith('.json') ? JSON.parse(text) : text;
    };
    for (const name of readdirSync(sample)) expect(contentOf(sample, name)).toStrictEqual(contentOf(academy, name));
    expect(first).toMatchObject({ students: 336, marks: 11_438, loaded: first.events });
  });

  it('goes into a store of its own, never into that of the office', async () => {
    expect(readdirSync(cwd)).toStrictEqual(['data']);
    expect(readdirSync(join(cwd, 'data')).filter((name) => !name.startsWith('demo.db'))).toStrictEqual([]);
    expect((await tirkeu(['demo', '--store', env.TIRKEU_STORE], { cwd })).code).toBe(2);
  });

  it('is loaded once', async () => {
    const again = await tirkeu(['demo'], { cwd, env });
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('is here already');
    expect(again.stdout).toContain('11,438  marks');
  });

  it('what it says to try can be tried, and the tables are as expected', async () => {
    for (const command of first.tryNext) {
      const args = command.split(' ').slice(1);
      expect(await tirkeu(args, { cwd })).toMatchObject({ code: 0 });
    }
    const day = /--as-of (\S+)/.exec(first.tryNext.join('\n'))?.[1];
    expect(tablesIn(join(cwd, 'data', 'demo-results'))).toStrictEqual(tablesIn(join(academy, 'expected', `as-of-${day}`)));
    expect((await tirkeu(['results', 'now', '--store', 'sqlite:data/demo.db'], { cwd })).code).toBe(0);
    expect(tablesIn(join(cwd, 'now'))).toStrictEqual(tablesIn(join(academy, 'expected', 'now')));
  });

  it('is served by what `npm start` calls, with requests that can be tried', async () => {
    const { url, child, ended, said } = await serving(['start', '--port', '0'], cwd);
    expect(said()).toContain('is here already');
    expect(said()).toContain('11,438  marks');
    const token = /TOKEN=(\S+)/.exec(said())?.[1];
    const basic = `Basic ${Buffer.from(`anybody:${token}`).toString('base64')}`;
    expect((await fetch(`${url}/docs`)).status).toBe(401);
    expect((await fetch(`${url}/docs`, { headers: { authorization: basic } })).status).toBe(200);
    const requests = [...said().matchAll(/^ {2}curl .*?(?:-d '([^']*)')? '?(http[^\s']+)'?$/gm)];
    expect(requests).toHaveLength(3);
    const statuses = requests.map(async ([, body, to = '']) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      return (await fetch(to, body === undefined ? { headers } : { headers, method: 'POST', body })).status;
    });
    expect(await Promise.all(statuses)).toStrictEqual([200, 200, 201]);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });
});
