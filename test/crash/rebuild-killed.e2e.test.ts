import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { describe, expect, it } from 'vitest';
import { called, emptyFolder, json, prepared, root } from '../cli/tirkeu.ts';

const program = join(import.meta.dirname, 'rebuilding.ts');
const academy = join(root, 'packages', 'cli', 'sample', 'academy');

/** What a rebuild says, and nothing after so many lines: then it is killed. */
const rebuilding = async (store: string, lines = Number.POSITIVE_INFINITY): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [program, store], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (said.length < lines) said.push(line);
    if (said.length === lines) child.kill('SIGKILL');
  }
  await ended;
  return said;
};

describe('a rebuild whose process is killed outright', () => {
  it('goes on where it was, twice, and gives what was there', async () => {
    const store = `sqlite:${join(emptyFolder(), 'office.db')}`;
    await prepared(['import', academy, '--quiet', '--store', store]);
    const before = json<{ readonly models: readonly { readonly digest: string; readonly events: number }[] }>(
      await called(['rebuild', '--check', '--json', '--store', store]),
    );
    const [first = ''] = await rebuilding(store, 1);
    expect(Number(first)).toBeGreaterThan(0);
    const [second = '', third = ''] = await rebuilding(store, 2);
    expect(Number(second)).toBeGreaterThanOrEqual(Number(first));
    expect(Number(third)).toBeGreaterThan(Number(second));
    const said = await rebuilding(store);
    expect(Number(said[0])).toBeGreaterThanOrEqual(Number(third));
    expect(JSON.parse(said.at(-1) ?? '')).toStrictEqual(
      before.models.map((model) => ({ ...model, seconds: expect.any(Number) as number })),
    );
    expect((await called(['rebuild', '--check', '--json', '--store', store])).code).toBe(0);
  });
});
