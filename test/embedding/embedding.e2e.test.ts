import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventsOf, expectedTable } from '../projections/cases.ts';
import { hasChromium, inChromium, inNothing } from './browsing.ts';
import { bundle, gzipped } from './bundling.ts';
import { embedded, installPacked, layPacked, packInto, root } from './packing.ts';
import { entryCount, writeProject } from './project.ts';
import { nodes, output } from './running.ts';

type Tables = readonly { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }[];
type Answers = { readonly decided: unknown; readonly life: unknown; readonly now: Tables; readonly then: Tables };
type Printed = { readonly entries: number; readonly found: readonly string[]; readonly answers: Answers };

const student = 'E48';
const on = '2019-01-10';
const question = { stored: eventsOf('edge'), student, on };
const project = mkdtempSync(join(tmpdir(), 'tirkeu-embedding-'));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const installed = (name: string): string => join(project, 'node_modules/@tirkeu', name);
const asCsv = (folder: string, name: string) => {
  const { columns, rows } = expectedTable('edge', folder, name);
  return { name, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? '')) };
};

let packed = false;
let fromRegistry = false;
let printed: readonly Printed[] = [];

describe('embedding domain and projections in another project', () => {
  beforeAll(async () => {
    writeProject(project, question);
    packed = await packInto(project);
    if (!packed) {
      console.warn('SKIPPED: embedding was not tried: there is no pnpm to pack with, and the npm registry does not answer');
      return;
    }
    fromRegistry = await installPacked(project);
    if (!fromRegistry) await layPacked(project);
    await output(process.execPath, [tsc, '-p', 'tsconfig.nodenext.json'], project);
    printed = await Promise.all(nodes.map(async (node) => JSON.parse(await output(node, ['run.mjs'], project)) as Printed));
  }, 120_000);
  beforeEach(({ skip }) => skip(!packed, 'the npm registry does not answer'));
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('installs with npm, which brings fp-ts and io-ts once', ({ skip }) => {
    if (!fromRegistry) console.warn('SKIPPED: the npm registry does not answer; fp-ts and io-ts were taken from this workspace');
    skip(!fromRegistry, 'the npm registry does not answer');
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toStrictEqual(['@tirkeu', 'fp-ts', 'io-ts']);
    for (const name of embedded) expect(readdirSync(installed(name))).not.toContain('node_modules');
  });

  it.each(embedded)('%s is published without what only tests use, and each script with its source, types and maps', (name) => {
    const files = readdirSync(installed(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed(name).length + 1));
    const sources = files.filter((file) => file.startsWith('src/')).map((file) => file.slice('src/'.length, -'.ts'.length));
    const built = sources.flatMap((source) => ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((kind) => `dist/${source}${kind}`));
    const wanted = ['LICENSE', 'README.md', 'package.json', ...built, ...sources.map((source) => `src/${source}.ts`)];
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((source) => /(^|\/)(testing|arbitraries|histories)(\/|$)|\.test$/.test(source))).toStrictEqual([]);
    expect(files.toSorted()).toStrictEqual(wanted.toSorted());
    const maps = files
      .filter((file) => file.endsWith('.map'))
      .map((file) => [dirname(file), readFileSync(join(installed(name), file), 'utf8')] as const);
    const mapped = maps.flatMap(([folder, map]) =>
      (JSON.parse(map) as { readonly sources: readonly string[] }).sources.map((source) => join(folder, source)),
    );
    expect(mapped.filter((source) => !files.includes(source))).toStrictEqual([]);
  });

  it.each(embedded)('%s says of no type that it may be anything', (name) => {
    const declared = globSync('dist/**/*.d.ts', { cwd: installed(name) });
    const text = (file: string): string => readFileSync(join(installed(name), file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(declared.filter((file) => /\bany\b/.test(text(file)))).toStrictEqual([]);
  });

  it.each(embedded)('%s is entered by what is built, on Node 20 and later', (name) => {
    const manifest = JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8')) as Readonly<Record<string, object>>;
    expect(manifest).toMatchObject({ license: 'Apache-2.0', type: 'module', engines: { node: '>=20' }, sideEffects: false });
    expect(manifest['exports']).toMatchObject({ '.': { types: './dist/index.d.ts', default: './dist/index.js' } });
    expect(Object.values(manifest['dependencies'] ?? {}).filter((version: string) => version.startsWith('workspace:'))).toStrictEqual([]);
    expect(manifest).not.toHaveProperty('devDependencies');
  });

  it('has complete types for a bundler as for Node, those of its dependencies included', async () => {
    expect(await output(process.execPath, [tsc, '-p', 'tsconfig.bundler.json'], project)).toBe('');
  });

  it.each(nodes.map((node, i) => [node, i] as const))('runs in plain Node (%s): each entry is found, and none besides', (_, i) => {
    expect(printed[i]).toMatchObject({ entries: entryCount, found: [] });
  });

  it.each(nodes.map((node, i) => [node, i] as const))('decides, folds a life, and makes the nine tables (%s)', (_, i) => {
    const { decided, life, now, then } = printed[i]!.answers;
    const petr = { type: 'StudentRegistered', student: 'S1', surname: 'Novák' };
    expect(decided).toMatchObject([{ right: [petr] }, { right: [] }, { left: { refusal: 'student-differs', field: 'bornOn' } }]);
    expect(life).toStrictEqual({ status: 'active', group: expect.any(String), course: 1, gpa: '3.00' });
    expect(now).toStrictEqual(now.map(({ name }) => asCsv('now', name)));
    expect(then).toStrictEqual(then.map(({ name }) => asCsv(`as-of-${on}`, name)));
    expect(now).toHaveLength(9);
  });

  it('answers the same from a bundle, where there is nothing but the language, and in Chromium', async () => {
    const script = await bundle(project, 'page.ts');
    console.log(`the examples of the READMEs: ${(gzipped(script) / 1000).toFixed(1)} kB gzipped`);
    expect(inNothing(script, question)).toStrictEqual(printed[0]!.answers);
    if (hasChromium) expect(await inChromium(project, script, question)).toStrictEqual(printed[0]!.answers);
    else console.warn('SKIPPED: no Chromium here; the bundle ran where there is nothing but the language');
  });

  it('weighs at most 72 kB gzipped with everything that both packages have', async () => {
    const size = gzipped(await bundle(project, 'everything.ts'));
    console.log(`domain and projections, everything: ${(size / 1000).toFixed(1)} kB gzipped`);
    expect(size).toBeLessThan(72_000);
  });
});
