import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { academy, called, emptyFolder, json, outcomeOf, start, tablesIn } from '../cli/tirkeu.ts';

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

const eventsIn = async (store: string): Promise<number> =>
  json<{ readonly events: number }>(await called(['status', '--json', '--store', store])).events;

describe('a copy that is killed outright', () => {
  it('goes on where it was, and is the same as its original in the end', async () => {
    const folder = emptyFolder();
    const [from, path] = [`sqlite:${join(folder, 'office.db')}`, join(folder, 'copy.db')];
    const to = `sqlite:${path}`;
    expect((await called(['import', academy, '--quiet', '--store', from])).code).toBe(0);
    const whole = await eventsIn(from);
    const copying = ['copy', '--from', from, '--to', to, '--json', '--quiet'];

    const held: number[] = [];
    for (let growth = 500_000; ; growth += 4_000_000) {
      const size = (): number => sizeOf(path) + sizeOf(`${path}-wal`);
      const before = size();
      const child = start(copying);
      const outcome = outcomeOf(child);
      while (child.exitCode === null && size() - before < growth) await sleep(1);
      child.kill('SIGKILL');
      if ((await outcome).signal !== 'SIGKILL') break;
      held.push(existsSync(path) ? await eventsIn(to) : 0);
    }
    expect(held.some((events) => events > 0 && events < whole)).toBe(true);
    expect(held).toStrictEqual(held.toSorted((a, b) => a - b));

    expect(json(await called(copying))).toStrictEqual({ events: whole, verified: true });
    const tables = await Promise.all(
      [from, to].map(async (store, i) => {
        const out = join(folder, `results-${i}`);
        expect((await called(['results', out, '--quiet', '--store', store])).code).toBe(0);
        return tablesIn(out);
      }),
    );
    expect(tables[1]).toStrictEqual(tables[0]);
    expect(tables[0]).toStrictEqual(tablesIn(join(academy, 'expected', 'now')));
  }, 600_000);
});
