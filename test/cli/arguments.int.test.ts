import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { called, emptyFolder, json } from './tirkeu.ts';

const folder = emptyFolder();
const full = join(folder, 'full');
mkdirSync(full);
writeFileSync(join(full, 'notes.txt'), '');
const env = { TIRKEU_STORE: `sqlite:${join(folder, 'none.db')}` };

/** What people type, right and wrong; nothing of it may create anything. */
const commands = [
  'results',
  'history',
  'transcript',
  'explain',
  'do',
  'findings',
  'status',
  'rebuild',
  'help',
  'resluts',
  '',
  '__proto__',
  'constructor',
];
const options = [
  '--json',
  '--quiet',
  '--lang',
  '--lang=kk',
  '--lang=de',
  '--as-of',
  '--as-of=2019-02-29',
  '--as-of=2019-02-28',
  '--store',
  '--store=memory:',
  '--force',
  '--bom',
  '--check',
  '--dry-run',
  '--list',
  '--help',
  '-h',
  '-x',
  '--',
  '--=',
  '--__proto__=1',
  '--no-json',
  '--version',
];
const others = [
  'S1',
  'gpa',
  'semester',
  '2018-19/1',
  'grade',
  'diploma',
  full,
  'students.register',
  'toString',
  'Ә',
  '\u0000',
  '2019-05-28',
  '../..',
];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...options) },
  { weight: 3, arbitrary: fc.constantFrom(...others) },
  fc.constantFrom(...commands),
);
const lines = fc.tuple(fc.constantFrom(...commands), fc.array(word, { maxLength: 6 })).map(([command, words]) => [command, ...words]);

describe('whatever is typed', () => {
  // a word that happens to be a folder's name must not make one in the project
  const home = process.cwd();
  beforeAll(() => process.chdir(emptyFolder()));
  afterAll(() => process.chdir(home));

  it('ends with a known code, never with a stack, and --json keeps standard output pure', async () => {
    const property = fc.asyncProperty(lines, async (args) => {
      const outcome = await called(args, { env, input: '{}' });
      expect([0, 2, 3, 4, 6]).toContain(outcome.code);
      expect(`${outcome.stdout}${outcome.stderr}`).not.toMatch(/^\s+at .*:\d+/m);
      const end = args.indexOf('--');
      if ((end === -1 ? args : args.slice(0, end)).includes('--json') && outcome.stdout !== '') {
        expect(outcome.stderr).toBe('');
        for (const line of outcome.stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toBeInstanceOf(Object);
      }
      if (outcome.code !== 0 && !args.includes('--json')) expect(outcome.stderr).not.toBe('');
      expect(readdirSync(folder)).toStrictEqual(['full']);
    });
    await fc.assert(property, { numRuns: 400, examples: [[['do', 'students.register']], [['results', '\u0000']]] });
  });

  it('shows the usage of the command that was mistaken', async () => {
    const { stderr, stdout, code } = await called(['explain', 'S1', 'gap'], { env });
    expect({ stdout, code }).toStrictEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('Did you mean gpa?');
    expect(stderr).toContain('explain STUDENT grade DISCIPLINE');
  });

  it('knows days that are none', async () => {
    const outcome = await called(['results', join(folder, 'out'), '--as-of', '2019-02-29', '--json'], { env });
    expect(outcome.code).toBe(2);
    expect(json(outcome)).toMatchObject({ usage: { problem: 'no-such-day', given: '2019-02-29' } });
  });

  it.each([
    [['--store', 'esdb://office:hush@'], { problem: 'bad-connection-string' }],
    [['--store', 'esdb://office:hush@localhost?hush=1'], { problem: 'bad-connection-string' }],
    [['--store', 'postgres://office:hush@localhost'], { problem: 'not-a-store', given: 'postgres' }],
    [['--store', 'esdb://localhost', '--read-store', 'memory:hush'], { problem: 'not-a-store', given: 'memory' }],
  ])('knows addresses that are none, and does not repeat them: %j', async (options, usage) => {
    for (const lang of ['kk', 'ru', 'en']) {
      const outcome = await called(['status', ...options, '--lang', lang]);
      expect(outcome).toMatchObject({ code: 2, stdout: '' });
      expect(outcome.stderr).toContain('esdb://');
      expect(outcome.stderr).not.toContain('hush');
    }
    const outcome = await called(['status', ...options, '--json']);
    expect(outcome.code).toBe(2);
    expect(json(outcome)).toMatchObject({ usage });
    expect(outcome.stdout).not.toContain('hush');
  });

  it.each([
    'import',
    'results',
    'history',
    'transcript',
    'explain',
    'do',
    'findings',
    'status',
    'rebuild',
    'copy',
    'export',
    'template',
    'serve',
    'token',
    'demo',
    'start',
  ])('has help on %s in three languages', async (name) => {
    const texts = await Promise.all(['kk', 'ru', 'en'].map(async (lang) => (await called(['help', name, '--lang', lang])).stdout));
    expect(new Set(texts).size).toBe(3);
    expect(texts.every((text) => text.includes(`tirkeu ${name}`))).toBe(true);
    expect((await called([name, '--help', '--lang', 'en'])).stdout).toBe(texts[2]);
  });
});
