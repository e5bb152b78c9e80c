import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fakeServer } from '../../packages/store-eventstoredb/src/testing/index.ts';
import { called, edge, emptyFolder, json, root, tablesIn } from './tirkeu.ts';

let folder = '';
let store = '';
beforeAll(async () => {
  folder = emptyFolder();
  store = `sqlite:${join(folder, 'office.db')}`;
  await called(['import', edge, '--quiet', '--store', store]);
});

const resultsOf = async (of: string): Promise<ReturnType<typeof tablesIn>> => {
  const out = join(emptyFolder(), 'out');
  expect((await called(['results', out, '--quiet', '--store', of])).code).toBe(0);
  return tablesIn(out);
};

const eventsIn = async (of: string): Promise<number> =>
  json<{ readonly events: number }>(await called(['status', '--json', '--store', of])).events;

describe('copy', () => {
  const copy = (to: string, ...more: readonly string[]) => called(['copy', '--from', store, '--to', to, ...more]);

  it('makes a store that gives the same results, with its keys; again, it is already so', async () => {
    const to = `sqlite:${join(emptyFolder(), 'deep', 'copy.db')}`;
    const answer = { events: await eventsIn(store), verified: true };
    for (let times = 0; times < 2; times++) {
      const outcome = await copy(to, '--json');
      expect(outcome.code).toBe(0);
      expect(json(outcome)).toStrictEqual(answer);
    }
    expect(await resultsOf(to)).toStrictEqual(await resultsOf(store));
    expect(json(await called(['import', edge, '--json', '--store', to]))).toMatchObject({ events: 0, problems: [] });
  });

  it('puts the keys where it is told to, and takes them from where it is told', async () => {
    const place = emptyFolder();
    const [first, second] = [join(place, 'first.db'), join(place, 'second.db')];
    const keys = join(place, 'apart.keys');
    expect((await copy(`sqlite:${first}`, '--to-keyring', keys)).code).toBe(0);
    expect(existsSync(`${first}.keys`)).toBe(false);
    const again = ['copy', '--from', `sqlite:${first}`, '--to', `sqlite:${second}`];
    const missing = await called([...again, '--json']);
    expect(missing.code).toBe(6);
    expect(existsSync(second)).toBe(false);
    expect((await called([...again, '--from-keyring', keys])).code).toBe(0);
    expect(await resultsOf(`sqlite:${second}`)).toStrictEqual(await resultsOf(store));
  });

  it('puts the keys of a server where its read models are kept', async () => {
    const server = await fakeServer();
    const to = `esdb://127.0.0.1:${server.port}?tls=false`;
    const readModels = join(emptyFolder(), 'read.db');
    expect((await copy(to, '--read-store', `sqlite:${readModels}`)).code).toBe(0);
    expect(existsSync(`${readModels}.keys`)).toBe(true);
    const status = await called(['status', '--json', '--store', to, '--read-store', `sqlite:${readModels}`]);
    server.close();
    expect(json(status)).toMatchObject({ events: await eventsIn(store) });
  });

  it('says in three languages how many events it has copied', async () => {
    const to = `sqlite:${join(emptyFolder(), 'copy.db')}`;
    const texts = await Promise.all(['kk', 'ru', 'en'].map(async (lang) => (await copy('memory:', '--lang', lang)).stdout));
    expect(new Set(texts).size).toBe(3);
    expect((await copy(to, '--lang', 'en')).stdout).toMatch(/^Copied: [\d,]+ events\. Both sides are the same\.\n$/);
  });

  it('refuses a store that holds something else, and changes nothing there', async () => {
    const other = `sqlite:${join(emptyFolder(), 'other.db')}`;
    expect((await called(['import', join(root, 'test', 'slices', '1'), '--quiet', '--store', other])).code).toBe(0);
    const before = await eventsIn(other);
    const outcome = await copy(other, '--json');
    expect(outcome.code).toBe(2);
    expect(json(outcome)).toMatchObject({ usage: { problem: 'not-a-begun-copy' } });
    expect(await eventsIn(other)).toBe(before);
  });

  it('is not made onto the store itself, however its path is written', async () => {
    const path = store.slice('sqlite:'.length);
    expect(json(await copy(`sqlite:${folder}/./${path.slice(folder.length + 1)}`, '--json'))).toMatchObject({
      usage: { problem: 'copy-onto-itself' },
    });
  });

  it('refuses the keyring of another office', async () => {
    const place = emptyFolder();
    const other = join(place, 'other.db');
    expect((await called(['import', join(root, 'test', 'slices', '1'), '--quiet', '--store', `sqlite:${other}`])).code).toBe(0);
    const outcome = await copy(`sqlite:${join(place, 'copy.db')}`, '--to-keyring', `${other}.keys`, '--json');
    expect(outcome.code).toBe(6);
    expect(json(outcome)).toMatchObject({ fault: { kind: 'other-keys' } });
  });

  it.each([
    [['copy'], 'argument-missing'],
    [['copy', '--from', 'memory:'], 'argument-missing'],
    [['copy', '--from', 'memory:', '--to', 'memory:', '--store', 'memory:'], 'option-of-another-command'],
    [['copy', '--from', 'memory:', '--to', 'memory:', 'more'], 'argument-too-many'],
    [['copy', '--from', 'memory:', '--to', 'nothing'], 'not-a-store'],
  ])('%j is a mistake', async (args, problem) => {
    const outcome = await called([...args, '--json']);
    expect(outcome.code).toBe(2);
    expect(json(outcome)).toMatchObject({ usage: { problem } });
  });

  it('makes nothing of a store that is not there', async () => {
    const place = emptyFolder();
    const outcome = await called(['copy', '--from', `sqlite:${join(place, 'none.db')}`, '--to', `sqlite:${join(place, 'copy.db')}`]);
    expect(outcome.code).toBe(6);
    expect(readdirSync(place)).toStrictEqual([]);
  });
});

describe('export', () => {
  const exportTo = (out: string, ...more: readonly string[]) => called(['export', out, '--store', store, ...more]);

  it('writes a folder that gives the same results elsewhere, and the same folder again', async () => {
    const place = emptyFolder();
    const [out, again, elsewhere] = [join(place, 'out'), join(place, 'again'), `sqlite:${join(place, 'elsewhere.db')}`];
    const exported = await exportTo(out, '--json');
    expect(exported.code).toBe(0);
    const { rows } = json<{ readonly rows: Readonly<Record<string, number>> }>(exported);
    expect(new Set(Object.keys(rows))).toStrictEqual(new Set(readdirSync(out)));
    const imported = await called(['import', out, '--json', '--store', elsewhere]);
    expect(imported.code).toBe(0);
    const taken = json<{ readonly rows: Readonly<Record<string, { readonly new: number }>> }>(imported).rows;
    expect(Object.fromEntries(Object.entries(taken).map(([file, counts]) => [file, counts.new]))).toStrictEqual(rows);
    expect(await resultsOf(elsewhere)).toStrictEqual(await resultsOf(store));
    expect((await called(['export', again, '--quiet', '--store', elsewhere])).code).toBe(0);
    for (const file of readdirSync(out))
      expect([file, readFileSync(join(again, file), 'utf8')]).toStrictEqual([file, readFileSync(join(out, file), 'utf8')]);
  });

  it('wants a new or empty folder', async () => {
    const place = emptyFolder();
    mkdirSync(join(place, 'empty'));
    expect((await exportTo(join(place, 'empty'), '--quiet')).code).toBe(0);
    const full = await exportTo(join(place, 'empty'), '--json');
    expect(full.code).toBe(2);
    expect(json(full)).toMatchObject({ usage: { problem: 'not-empty' } });
    writeFileSync(join(place, 'file'), '');
    expect((await exportTo(join(place, 'file'))).code).toBe(2);
    expect((await called(['export', join(place, 'new'), '--store', `sqlite:${join(place, 'none.db')}`])).code).toBe(6);
    expect(existsSync(join(place, 'new'))).toBe(false);
  });
});
