import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { called, emptyFolder, json, tirkeu } from './tirkeu.ts';

/** What `template` writes: file name → text. */
const written = async (...options: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const out = join(emptyFolder(), 'template');
  const outcome = await called(['template', out, ...options]);
  expect(outcome.code).toBe(0);
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
};

const tables = (files: ReadonlyMap<string, string>) => [...files].filter(([name]) => name !== 'README.md');

describe('tirkeu template', () => {
  it('writes empty files that need only be filled in, and into a new folder only', async () => {
    const out = join(emptyFolder(), 'template');
    const outcome = await tirkeu(['template', out, '--json']);
    expect(outcome.code).toBe(0);
    const { files } = json<{ files: readonly string[] }>(outcome);
    expect(files[0]).toBe('README.md');
    expect(files).toContain('marks.csv');
    expect(readdirSync(out).toSorted()).toStrictEqual(files.toSorted());
    expect((await tirkeu(['template', out])).code).toBe(2);
  });

  it('explains the same files in Kazakh, Russian and English, in English where nothing is said', async () => {
    const [kk, ru, en] = [await written('--lang', 'kk'), await written('--lang', 'ru'), await written('--lang', 'en')];
    expect(kk.get('README.md')).toMatch(/^# Алмасу қалтасы\n[^]*\| `rating1` \| ережелер бойынша \| 0 мен 100 аралығындағы бүтін сан \|/);
    expect(ru.get('README.md')).toMatch(/^# Папка обмена\n[^]*\| `rating1` \| по правилам \| целое число от 0 до 100 \|/);
    expect(en.get('README.md')).toMatch(/^# An exchange folder\n[^]*\| `rating1` \| as the rules say \| a whole number from 0 to 100 \|/);
    expect(tables(kk)).toStrictEqual(tables(en));
    expect(tables(ru)).toStrictEqual(tables(en));
    expect(await written()).toStrictEqual(en);
  });
});
