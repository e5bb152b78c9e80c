import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { called, emptyFolder, json, outcomeOf, prepared, root, start, tablesIn } from '../cli/tirkeu.ts';

const slices = ['1', '2', '3'].map((name) => join(root, 'test', 'slices', name));

/** More of them by hand: `TIRKEU_KILLS=100 npm test -- test/crash`. */
const KILLS = Math.ceil(Number(process.env['TIRKEU_KILLS'] ?? 12) / 2);

type Models = { readonly models: readonly { readonly digest: string }[]; readonly equal: boolean };

describe('read models whose projector is killed outright', () => {
  it(`at ${KILLS} moments of folding and rebuilding are in the end what the events say`, async () => {
    const place = emptyFolder();
    const store = `sqlite:${join(place, 'office.db')}`;
    await prepared(['import', slices[0] ?? '', '--json', '--quiet', '--store', store]);
    const begun = performance.now();
    expect((await called(['rebuild', '--json', '--store', store])).code).toBe(0);
    const duration = performance.now() - begun;
    for (let kill = 0; kill < KILLS; kill++) {
      if (kill === Math.floor(KILLS / 2)) await prepared(['import', slices[1] ?? '', '--json', '--quiet', '--store', store]);
      const child = start([kill % 2 === 0 ? 'rebuild' : 'status', '--json', '--quiet', '--store', store]);
      const outcome = outcomeOf(child);
      await sleep(duration * ((kill + 0.5) / KILLS));
      child.kill('SIGKILL');
      await outcome;
    }
    await prepared(['import', slices[2] ?? '', '--json', '--quiet', '--store', store]);
    const compared = await called(['rebuild', '--check', '--json', '--store', store]);
    expect(compared.code).toBe(0);
    expect(json<Models>(compared).equal).toBe(true);
    const out = join(place, 'out');
    expect((await called(['results', out, '--store', store])).code).toBe(0);
    expect(tablesIn(out)).toStrictEqual(tablesIn(join(root, 'test', 'slices', 'expected')));
  }, 1_800_000);

  it('and an import that is killed while another process projects loses nothing', async () => {
    const path = join(emptyFolder(), 'office.db');
    const store = `sqlite:${path}`;
    await prepared(['import', slices[0] ?? '', '--json', '--quiet', '--store', store]);
    const importing = start(['import', slices[1] ?? '', '--json', '--quiet', '--store', store]);
    const ended = outcomeOf(importing);
    const reading = [called(['status', '--json', '--store', store]), called(['status', '--json', '--store', store])];
    await sleep(300);
    importing.kill('SIGKILL');
    await ended;
    for (const one of await Promise.all(reading)) expect([0, 5]).toContain(one.code);
    expect((await called(['import', slices[1] ?? '', '--json', '--quiet', '--store', store])).code).toBe(0);
    expect((await called(['rebuild', '--check', '--json', '--store', store])).code).toBe(0);
  }, 600_000);
});
