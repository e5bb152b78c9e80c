import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Manifest = {
  readonly name: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly publishConfig: { readonly exports: Readonly<Record<string, { readonly types: string; readonly default: string }>> };
  readonly dependencies: Readonly<Record<string, string>>;
};
type Config = { readonly references: readonly { readonly path: string }[] };

const root = join(import.meta.dirname, '..');
const read = <A>(file: string): A => JSON.parse(readFileSync(join(root, file), 'utf8')) as A;
const packages = globSync('packages/*/package.json', { cwd: root }).map(dirname).sort();

describe('the workspace (decision 0001)', () => {
  it('runs on the Node that the project pins', () => expect(process.version).toMatch(/^v24\./));

  it('has packages', () => expect(packages.length).toBeGreaterThan(0));

  it.each(packages)('%s publishes what it exports', (path) => {
    const manifest = read<Manifest>(join(path, 'package.json'));
    const published = Object.entries(manifest.exports).map(([entry, source]) => {
      const built = source.replace('./src/', './dist/').replace(/\.ts$/, '');
      return [entry, { types: `${built}.d.ts`, default: `${built}.js` }] as const;
    });
    expect(manifest.name).toBe(`@tirkeu/${basename(path)}`);
    expect(manifest.publishConfig.exports).toStrictEqual(Object.fromEntries(published));
    expect(Object.values(manifest.exports).filter((source) => globSync(join(root, path, source)).length === 0)).toStrictEqual([]);
  });

  it.each(packages)('%s says what it is', (path) =>
    expect(readFileSync(join(root, path, 'README.md'), 'utf8')).toMatch(new RegExp(`^# @tirkeu/${basename(path)}\n\n[^#]{80,}`)),
  );

  it.each(packages)('%s references exactly the packages that it depends on', (path) => {
    const ours = Object.keys(read<Manifest>(join(path, 'package.json')).dependencies).filter((name) => name.startsWith('@tirkeu/'));
    const referenced = read<Config>(join(path, 'tsconfig.json')).references.map((reference) => `@tirkeu/${basename(reference.path)}`);
    expect(referenced.sort()).toStrictEqual(ours.sort());
  });

  it('checks the types of every package and of its tests', () => {
    const checked = read<Config>('tsconfig.json').references.map((reference) => reference.path);
    const wanted = [...packages, ...packages.map((path) => `${path}/tsconfig.test.json`), 'test', 'bench'];
    expect(checked.sort()).toStrictEqual(wanted.sort());
  });
});
