import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { called, edge, emptyFolder, json, outcomeOf, root, start, tablesIn, prepared, tirkeu } from '../cli/tirkeu.ts';

const slices = ['1', '2', '3'].map((name) => join(root, 'test', 'slices', name));

/** More of them by hand: `TIRKEU_KILLS=100 npm test -- test/crash`. */
const KILLS = Number(process.env['TIRKEU_KILLS'] ?? 24);
const ATTEMPTS = 4 * KILLS;

const args = (folder: string, store: string): readonly string[] => ['import', folder, '--json', '--quiet', '--store', store];

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

/** When a kill comes: so long after the start, or as soon as so much of the import is in the store's write-ahead log. */
type Moment = { readonly after: number } | { readonly written: number };

/** Starts an import and kills it outright at a moment; whether it was still at work. */
const killedAt = async (folder: string, path: string, moment: Moment): Promise<boolean> => {
  const before = sizeOf(`${path}-wal`);
  const child = start(args(folder, `sqlite:${path}`));
  const outcome = outcomeOf(child);
  if ('after' in moment) await sleep(moment.after);
  else while (child.exitCode === null && sizeOf(`${path}-wal`) - before < moment.written) await sleep(1);
  child.kill('SIGKILL');
  return (await outcome).signal === 'SIGKILL';
};

type Status = { readonly events: number; readonly pendingPostings: number };

/** How many events the store holds; undefined as long as there is no store to be read. */
const eventsIn = async (path: string): Promise<number | undefined> => {
  if (!existsSync(path)) return undefined;
  const outcome = await called(['status', '--json', '--store', `sqlite:${path}`]);
  if (outcome.code === 0) return json<Status>(outcome).events;
  expect(outcome.code).toBe(6);
  return undefined;
};

describe('an import that is killed outright', () => {
  let duration = 0;
  let whole = 0;

  beforeAll(async () => {
    const path = join(emptyFolder(), 'measured.db');
    const begun = performance.now();
    await prepared(args(edge, `sqlite:${path}`));
    duration = performance.now() - begun;
    whole = (await eventsIn(path)) ?? 0;
  });

  const expectFinished = async (path: string): Promise<void> => {
    const store = `sqlite:${path}`;
    expect((await called(args(edge, store))).code).toBe(0);
    expect(json<{ events: number }>(await called(args(edge, store))).events).toBe(0);
    expect(await eventsIn(path)).toBe(whole);
    const out = `${path}-results`;
    expect((await called(['results', out, '--store', store])).code).toBe(0);
    expect(tablesIn(out)).toStrictEqual(tablesIn(join(edge, 'expected', 'now')));
  };

  it(`at ${KILLS} moments leaves all or nothing, and an import that is finished afterwards gives the same tables, nothing twice`, async () => {
    const place = emptyFolder();
    let stores = 0;
    let path = join(place, 'store-0.db');
    let kills = 0;
    for (let attempt = 0; attempt < ATTEMPTS && kills < KILLS; attempt++) {
      // spread over the whole duration; every third one while the import is being written
      const share = (kills + 0.5) / KILLS;
      const moment: Moment = attempt % 3 === 2 ? { written: Math.round(share * 400_000) } : { after: share * duration };
      const begun = performance.now();
      if (await killedAt(edge, path, moment)) kills++;
      else duration = Math.min(duration, performance.now() - begun);
      const events = await eventsIn(path);
      expect([undefined, 0, whole]).toContain(events);
      if (events !== whole) continue;
      await expectFinished(path);
      stores++;
      path = join(place, `store-${stores}.db`);
    }
    expect(kills).toBe(KILLS);
    await expectFinished(path);
  }, 1_800_000);

  it('slice by slice leaves what the finished slices said', async () => {
    const path = join(emptyFolder(), 'sliced.db');
    const store = `sqlite:${path}`;
    for (const slice of slices) {
      const before = await eventsIn(path);
      const begun = performance.now();
      await tirkeu(['import', slice, '--dry-run', '--quiet', '--store', store]);
      const dry = performance.now() - begun;
      for (const share of [0.5, 0.9, 1.05]) {
        await killedAt(slice, path, { after: dry * share });
        const after = await eventsIn(path);
        const finished = after !== before && after !== undefined && after !== 0;
        if (finished) expect(json<{ events: number }>(await called(args(slice, store))).events).toBe(0);
      }
      expect((await called(args(slice, store))).code).toBe(0);
    }
    const out = join(emptyFolder(), 'out');
    expect((await called(['results', out, '--store', store])).code).toBe(0);
    expect(tablesIn(out)).toStrictEqual(tablesIn(join(root, 'test', 'slices', 'expected')));
  }, 1_800_000);
});
