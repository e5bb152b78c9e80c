import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A workspace of two packages, store and domain, with these files besides. */
const workspace = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  made.push(folder);
  const manifest = (name: string) => JSON.stringify({ name: `@tirkeu/${name}`, type: 'module', exports: { '.': './src/index.ts' } });
  const all = {
    'packages/domain/package.json': manifest('domain'),
    'packages/domain/src/index.ts': `export * from './orders/index.ts';\n`,
    'packages/domain/src/orders/index.ts': `export * from './order.ts';\n`,
    'packages/domain/src/orders/order.ts': 'export const order = 1;\n',
    'packages/domain/src/orders/histories.ts': 'export const cancelled = 1;\n',
    'packages/domain/src/orders/order.test.ts': `import './order.ts';\nimport 'node:fs';\n`,
    'packages/store/package.json': manifest('store'),
    'packages/store/src/index.ts': `export * from '@tirkeu/domain';\n`,
    ...files,
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  mkdirSync(join(folder, 'node_modules/@tirkeu'), { recursive: true });
  for (const name of ['domain', 'store']) symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@tirkeu', name));
  return folder;
};

const boundaries = (folder: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/boundaries.mjs'), folder], { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};

describe('the boundaries (decision 0002)', () => {
  it('let a lawful workspace through, a test with the histories of another room too', () => {
    const folder = workspace({ 'packages/domain/src/appeals/x.test.ts': `import '../orders/histories.ts';\n` });
    expect(boundaries(folder)).toStrictEqual({ status: 0, said: 'boundaries: 7 modules, 6 dependencies, 0 problems\n' });
  });

  it('fail where nothing is seen', () => {
    const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
    made.push(folder);
    expect(boundaries(folder)).toMatchObject({ status: 1 });
  });

  const violations = [
    ['direction-of-domain', 'packages/domain/src/a.ts', `import '@tirkeu/store';`],
    ['direction-of-domain', 'packages/domain/src/b.ts', `import type {} from '@tirkeu/store';`],
    ['purity-of-domain', 'packages/domain/src/c.ts', `import 'node:fs';`],
    ['no-unresolved', 'packages/domain/src/d.ts', `import 'nowhere-to-be-found';`],
    ['no-cycles', 'packages/domain/src/e.ts', `import type {} from './e.ts';`],
    ['packages-by-exports', 'packages/store/src/f.ts', `import '../../domain/src/orders/order.ts';`],
    ['packages-by-exports-from-outside', 'test/g.test.ts', `import '../packages/domain/src/orders/order.ts';`],
    ['rooms-by-index', 'packages/domain/src/appeals/h.ts', `import '../orders/order.ts';`],
    ['rooms-by-index', 'packages/domain/src/appeals/i.ts', `import type {} from '../orders/order.ts';`],
    ['rooms-by-index', 'packages/domain/src/appeals/j.ts', `import '../orders/histories.ts';`],
    ['rooms-by-index-from-tests', 'packages/domain/src/appeals/k.test.ts', `import '../orders/order.ts';`],
    ['rooms-by-index-from-the-package', 'packages/domain/src/l.ts', `import './orders/order.ts';`],
    ['rooms-by-index-from-the-package-tests', 'packages/domain/src/m.test.ts', `import './orders/order.ts';`],
    ['no-tests-in-the-product', 'packages/domain/src/orders/n.ts', `import './order.test.ts';`],
    ['words-take-types-of-exchange', 'packages/words/src/o.ts', `import '../../exchange/src/index.ts';`],
    ['a new package is entered in the table', 'packages/new/package.json', '{}'],
    [
      'store may not depend on cli',
      'packages/store/package.json',
      '{"exports":"./src/index.ts","dependencies":{"@tirkeu/cli":"workspace:*"}}',
    ],
  ] as const;

  it('name every unlawful import, and none besides', () => {
    const { status, said } = boundaries(
      workspace({
        'packages/exchange/src/index.ts': 'export {};\n',
        ...Object.fromEntries(violations.map(([, file, text]) => [file, `${text}\n`])),
      }),
    );
    const named = violations.filter(([rule, file]) => said.split('\n').some((line) => line.startsWith(file) && line.includes(rule)));
    expect(named).toStrictEqual(violations);
    expect(status).toBe(1);
  });
});
