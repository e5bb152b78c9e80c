import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { edge, emptyFolder, json, outcomeOf, root, start, tablesIn, tirkeu } from '../cli/tirkeu.ts';

const slices = ['1', '2', '3'].map((name) => join(root, 'test', 'slices', name));

const KILLS = 24;
/** Kills come at even steps over the whole duration, and a little beyond it, each shaken by its share of a step. */
const momentOf = (i: number, duration: number): number => ((i + ((i * 7) % 5) / 5) / KILLS) * duration * 1.1;

const args = (folder: string, store: string): readonly string[] => ['import', folder, '--json', '--quiet', '--store', store];

type Status = { readonly events: number; readonly pendingPostings: number };

/** Starts an import, and kills it outright after so many milliseconds; whether it was still at work. */
const killedAfter = async (folder: string, store: string, milliseconds: number): Promise<boolean> => {
  const child = start(args(folder, store));
  const outcome = outcomeOf(child);
  await sleep(milliseconds);
  child.kill('SIGKILL');
  return (await outcome).signal === 'SIGKILL';
};

/** How many events the store holds; undefined as long as there is no store to be read. */
const eventsIn = async (path: string): Promise<number | undefined> => {
  if (!existsSync(path)) return undefined;
  const outcome = await tirkeu(['status', '--json', '--store', `sqlite:${path}`]);
  if (outcome.code === 0) return json<Status>(outcome).events;
  expect(outcome.code).toBe(6);
  return undefined;
};

describe('an import that is killed outright', () => {
  let duration = 0;
  let whole: number | undefined;

  beforeAll(async () => {
    const path = join(emptyFolder(), 'measured.db');
    const begun = performance.now();
    expect((await tirkeu(args(edge, `sqlite:${path}`))).code).toBe(0);
    duration = performance.now() - begun;
    whole = await eventsIn(path);
  });

  it(
    `at ${KILLS} moments leaves all or nothing, and an import that is finished afterwards gives the same tables, nothing twice`,
    async () => {
      const killed: boolean[] = [];
      const place = emptyFolder();
      for (let i = 0; i < KILLS; i++) {
        // half of them into a new store, half into one that earlier kills have left
        const path = join(place, `${i % 2 === 0 ? `new-${i}` : 'same'}.db`);
        const store = `sqlite:${path}`;
        killed.push(await killedAfter(edge, store, momentOf(i, duration)));
        expect([undefined, 0, whole]).toContain(await eventsIn(path));
        if (i % 8 !== 6 && i !== KILLS - 1) continue;
        expect((await tirkeu(args(edge, store))).code).toBe(0);
        expect(json<{ events: number }>(await tirkeu(args(edge, store))).events).toBe(0);
        expect(await eventsIn(path)).toBe(whole);
        const out = join(place, `out-${i}`);
        expect((await tirkeu(['results', out, '--store', store])).code).toBe(0);
        expect(tablesIn(out)).toStrictEqual(tablesIn(join(edge, 'expected', 'now')));
      }
      expect(killed.filter((one) => one).length).toBeGreaterThanOrEqual(20);
    },
    600_000,
  );

  it(
    'slice by slice leaves what the finished slices said',
    async () => {
      const path = join(emptyFolder(), 'sliced.db');
      const store = `sqlite:${path}`;
      for (const slice of slices) {
        const before = await eventsIn(path);
        const begun = performance.now();
        await tirkeu(['import', slice, '--dry-run', '--quiet', '--store', store]);
        const dry = performance.now() - begun;
        for (const share of [0.5, 0.9, 1.05]) {
          await killedAfter(slice, store, dry * share);
          const after = await eventsIn(path);
          const finished = after !== before && after !== undefined && after !== 0;
          if (finished) expect(json<{ events: number }>(await tirkeu(args(slice, store))).events).toBe(0);
        }
        expect((await tirkeu(args(slice, store))).code).toBe(0);
      }
      const out = join(emptyFolder(), 'out');
      expect((await tirkeu(['results', out, '--store', store])).code).toBe(0);
      expect(tablesIn(out)).toStrictEqual(tablesIn(join(root, 'test', 'slices', 'expected')));
    },
    600_000,
  );
});
